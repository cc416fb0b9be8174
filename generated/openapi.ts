// Generated from openapi/ by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export interface webhooks {
    "Alert.RequestOverLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API calls near or above their limit
         * @description A server-side REST API is called at more than 80 % of the rate that it allows. `ServiceName` and `Command` together name the
         *     API.
         *
         *     No switch is named: the callback is on as soon as a callback URL is set. It concerns the app as a whole, so that neither an
         *     account nor a time is in the body and no `ClientIP` in the URL. How often it repeats while the rate stays high is not
         *     documented.
         */
        post: operations["AlertRequestOverLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "State.StateChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User status changed
         * @description A user went online or offline, lost the connection, or set a custom status. `Info.Action` tells what happened and
         *     `Info.Reason` why. The user-status feature must be on. The events are about connections: a user with several devices can still
         *     be online after a `Logout`. If the client is back before a `Disconnect` was sent, the old connection gets none.
         *
         *     How soon an event is noticed:
         *
         *     - Android, iOS and desktop: login, logout and a killed process at once. Where the network is gone, `Disconnect` comes with
         *       `LinkClose` when the broken connection is noticed within 400 seconds, otherwise with `TimeOut`.
         *     - Web: a closed page gives `Disconnect` with `LinkClose` at once, a lost network after about 60 seconds; `destroy()` gives
         *       `Logout` at once.
         *     - Mini programs: within 5 seconds of leaving, after about 30 seconds in the background, about 60 seconds without network, at
         *       once when WeChat is killed, each a `Disconnect` with `LinkClose`; `destroy()` gives `Logout`.
         *
         *     A login that kicks another device gives one `Login` with `KickedDevice` since native SDK 5.6.1200 and web SDK 2.14.0; older
         *     SDKs add a `Logout` of the kicked device. The field table of the newest page was not seen, so that further values and fields
         *     are possible.
         */
        post: operations["StateStateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Profile.CallbackPortraitSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User profile updated
         * @description Fields of a user's profile have been changed, by the user from a client or by an administrator with the REST API.
         *     `ProfileItem` has the changed fields with their new values, not the whole profile.
         *
         *     Needs the subscription to profile changes in the console. Apps can define fields of their own: their names begin with
         *     `Tag_Profile_Custom_`, so that any such `Tag` can come.
         */
        post: operations["ProfilePortraitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackPrevFriendAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a friend is added
         * @description Asks whether a user may send friend requests, when a client sends one. One request can name several users, and the answer
         *     decides for each of them in `ResultItem`. Additions with the REST API are not asked about.
         *
         *     `ResultItem` is a must, also when every user is allowed. `Sns.CallbackPrevFriendResponse` follows when the other user answers,
         *     `Sns.CallbackFriendAdd` when the friendship exists.
         */
        post: operations["SnsPrevFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackPrevFriendResponse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a friend request is answered
         * @description Asks whether a user may answer friend requests, when a client accepts or rejects some. One call can answer several requests,
         *     and the app decides on each of them in `ResultItem`. Answers given with the REST API are not asked about.
         *
         *     The request itself came by earlier as `Sns.CallbackPrevFriendAdd`; an accepted one is followed by `Sns.CallbackFriendAdd`.
         */
        post: operations["SnsPrevFriendResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackFriendAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Friend added
         * @description Users have become friends. Each entry of `PairList` is an addition to one user's friend list. `Initiator_Account` tells who
         *     started it, `ClientCmd` whether a request or the answer to a request led to it.
         *
         *     Not sent by the REST API that imports friends. A friend request that waits for the other user does not come by here before it
         *     is accepted; see `Sns.CallbackPrevFriendAdd` and `Sns.CallbackPrevFriendResponse` for the steps before.
         */
        post: operations["SnsFriendAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackFriendDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Friend deleted
         * @description A friendship has ended, from a client or with the REST API. Each entry of `PairList` is a removal from one user's friend list.
         *
         *     Putting a friend on the blocklist ends the friendship as well, so that this callback can come together with
         *     `Sns.CallbackBlackListAdd`.
         */
        post: operations["SnsFriendDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackBlackListAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User added to a blocklist
         * @description Users have been put on a blocklist, from a client or with the REST API. In each pair `From_Account` is the owner of the list.
         *
         *     Blocking a friend ends the friendship, which is reported as `Sns.CallbackFriendDelete`. The way back is
         *     `Sns.CallbackBlackListDelete`.
         */
        post: operations["SnsBlackListAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Sns.CallbackBlackListDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User removed from a blocklist
         * @description Users have been taken off a blocklist, from a client or with the REST API. In each pair `From_Account` is the owner of the
         *     list. The counterpart is `Sns.CallbackBlackListAdd`.
         */
        post: operations["SnsBlackListDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Follow.CallbackAfterFollowAdd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User followed
         * @description A user has begun to follow others, from a client, or an administrator has added this with the REST API. `FollowList` has those
         *     for whom it succeeded.
         *
         *     The pages of the live products describe the same callback. The counterpart is `Follow.CallbackAfterFollowDelete`, whose body
         *     lists the users in another form.
         */
        post: operations["FollowAfterFollowAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Follow.CallbackAfterFollowDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User unfollowed
         * @description A user has stopped following others, from a client, or an administrator has removed this with the REST API. `To_Account` is a
         *     list here, of plain UserIDs.
         *
         *     The counterpart is `Follow.CallbackAfterFollowAdd`, whose `FollowList` holds objects.
         */
        post: operations["FollowAfterFollowDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a one-to-one message is sent
         * @description Asks whether a one-to-one message may be sent, for a message from a client as well as for one that an administrator sends with
         *     the REST API `sendmsg`. The app can let it through, change it, refuse it or drop it silently.
         *
         *     A change is a `MsgBody` or a `CloudCustomData` in the answer, together with `ErrorCode` 0; a member that the answer leaves out
         *     stays as the sender wrote it. `C2C.CallbackAfterSendMsg` follows with the message as it was sent; a refused message has no
         *     such callback.
         *
         *     Only the first half of the sample of the newest page was seen, so that further fields are possible.
         */
        post: operations["C2CBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one message sent
         * @description A one-to-one message has been delivered, or its delivery has failed: `SendMsgResult` and `ErrorInfo` tell which. Sent for
         *     messages from clients and for those that an administrator sends with the REST API `sendmsg`.
         *
         *     A message that the answer to `C2C.CallbackBeforeSendMsg` refused does not come by here; one that the answer changed has its
         *     new content. Note that this body has an `ErrorInfo` of its own, which has nothing to do with that of the answer.
         *
         *     Only the sample of the newest page was seen, up to `MsgBody`, so that further fields are possible.
         */
        post: operations["C2CAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one messages marked as read
         * @description A user has marked a one-to-one conversation as read up to a time, from a client, or an administrator has done so with the REST
         *     API `admin_set_msg_read`.
         *
         *     This is about a conversation as a whole. Receipts for single messages come as `C2C.CallbackAfterMsgReadReceipt`, the clearing
         *     of all conversations at once as `C2C.CallbackAfterMsgReadAll`.
         */
        post: operations["C2CAfterMsgReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgWithDraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one message recalled
         * @description A one-to-one message has been recalled, by its sender from a client or by an administrator with the REST API
         *     `admin_msgwithdraw`.
         *
         *     `MsgKey` identifies the message; it is the one that `C2C.CallbackAfterSendMsg` had. The body does not say who recalled it. The
         *     counterpart for groups is `Group.CallbackAfterRecallMsg`.
         */
        post: operations["C2CAfterMsgWithDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterModifyMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one message edited
         * @description A one-to-one message has been edited, from a client or with the REST API `modify_c2c_msg`. Unless the app forbids it, both
         *     sides of the conversation may edit a message, so that `Operator_Account` can differ from `From_Account`.
         *
         *     `MsgKey` identifies the message; it is the one that `C2C.CallbackAfterSendMsg` had. `MsgBody` and `CloudCustomData` can be
         *     edited one without the other. The counterpart for groups is `Group.CallbackAfterModifyMsg`.
         *
         *     The page's sample was seen whole, its table only in part, so that most fields are optional.
         */
        post: operations["C2CAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReadReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read receipts sent for one-to-one messages
         * @description A user has sent read receipts for single one-to-one messages, from a client, or an administrator has done so with the REST API
         *     `c2c_msg_read_receipt`. `C2CMsgInfo` lists the messages.
         *
         *     Not the same as `C2C.CallbackAfterMsgReport`, which marks a conversation as read up to a time and calls the reader
         *     `Report_Account`. The counterpart for groups is `Group.CallbackAfterReadReceipt`.
         */
        post: operations["C2CAfterMsgReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterMsgReadAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All unread messages cleared
         * @description A user has marked all conversations as read at once from a client. One callback stands for all of them: belonging to the
         *     family of one-to-one messages, it covers the groups too, which `GroupReadInfo` lists.
         *
         *     For a single conversation see `C2C.CallbackAfterMsgReport`.
         */
        post: operations["C2CAfterMsgReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "C2C.CallbackAfterC2CMsgExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One-to-one message extensions changed
         * @description The extensions of a one-to-one message (key-value pairs attached to it) have been set, deleted or cleared, from a client or
         *     with the REST API `openim_msg_ext_http_svc/set_key_values`. The body names the two sides of the message, not the user who made
         *     the change.
         *
         *     Message extensions need a paid edition and have a switch in the console. A message has at most 300 pairs, a request at most
         *     20; a key has up to 100 bytes, a value up to 1 KB. The counterpart for groups is `Group.CallbackAfterGroupMsgExtension`.
         */
        post: operations["C2CAfterC2CMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeCreateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a group is created
         * @description Sent before a group is created, so that the app can refuse it. The body has the owner, the name and the first members of the
         *     group, but no `GroupId`, and no field for an ID that the creator chose; the ID comes with `Group.CallbackAfterCreateGroup`.
         *
         *     The creation of a topic asks by `Group.CallbackBeforeCreateTopic`, which shares the switch of this callback in the console.
         */
        post: operations["GroupBeforeCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterCreateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group created
         * @description Sent after a group was created. For a community it comes about 3 seconds later, because data is synchronised first.
         *
         *     `UserDefinedDataList` has the custom group fields that were set at creation; the app must have enabled them in the console. A
         *     new topic is reported by `Group.CallbackAfterCreateTopic`, which shares the switch of this callback in the console.
         */
        post: operations["GroupAfterCreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeApplyJoinGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a request to join a group is handled
         * @description Sent when a user asks to join a group, before anything happens: where the group demands the approval of an administrator,
         *     before that administrator hears of it. Allowing the request does not replace such an approval.
         *
         *     The applicant is in `Requestor_Account`; there is no `Operator_Account`. Users who are added by somebody else come by
         *     `Group.CallbackBeforeInviteJoinGroup`, and whoever has joined by `Group.CallbackAfterNewMemberJoin`. With a `TopicId` the
         *     request is about a private topic of a community.
         */
        post: operations["GroupBeforeApplyJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeInviteJoinGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before users are added to a group by somebody else
         * @description Sent when somebody adds other users to a group, before they are added. Where the app keeps its friendships in Chat and demands
         *     that users are friends, that check comes first.
         *
         *     The app can refuse the request as a whole, or let it go on without some of the users. A user who applies to join comes by
         *     `Group.CallbackBeforeApplyJoinGroup` instead, and whoever has joined by `Group.CallbackAfterNewMemberJoin`. With a `TopicId`
         *     the users are to be added to a private topic of a community.
         */
        post: operations["GroupBeforeInviteJoinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterNewMemberJoin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New members joined a group
         * @description Sent after users became members of a group: their application was approved, another member added them, or the REST API did.
         *     `Group.CallbackBeforeApplyJoinGroup` and `Group.CallbackBeforeInviteJoinGroup` ask beforehand;
         *     `Group.CallbackAfterMemberExit` is the opposite.
         *
         *     `JoinType` tells an application from an invitation. One callback can carry several new members. The end of the newest field
         *     table was not seen.
         */
        post: operations["GroupAfterNewMemberJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterMemberExit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members left a group
         * @description Sent after members left a group by themselves, or were removed by the owner, an administrator or the REST API. For the
         *     disbanding of the whole group see `Group.CallbackAfterGroupDestroyed`.
         *
         *     `ExitType` tells the two apart, and `Operator_Account` is the one who removed or the one who left accordingly. One callback
         *     can carry several members. The last row of the newest field table was seen in part only.
         */
        post: operations["GroupAfterMemberExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a group message is sent
         * @description Sent before a message reaches the members of a group, so that the app can let it pass, change it, refuse it or drop it. An
         *     answer that changes the message gives the whole new `MsgBody` or `CloudCustomData`; without them the message is delivered as
         *     it is. Tencent advises against moderating content here, because of the short time limit.
         *
         *     Not every message comes by: the REST API and the client SDKs can switch the message callbacks off for a single message. A
         *     message that passes is reported by `Group.CallbackAfterSendMsg`, one that fails by `Group.CallbackSendMsgException`.
         *
         *     The live and room products use this very callback for the messages of a room: `Type` is then `Live` and `GroupId` the ID of
         *     the room, and `OnlineOnlyFlag` and `TopicId` are not among the documented fields.
         */
        post: operations["GroupBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group message sent
         * @description Sent after a message was delivered to a group. `GroupId` and `MsgSeq` together identify the message; a message in a topic of a
         *     community has a `TopicId` too. Mentions are listed in `GroupAtInfo`.
         *
         *     Not every message comes by: the REST API and the client SDKs can switch this callback off for a single message. A message that
         *     could not be delivered is reported by `Group.CallbackSendMsgException` instead.
         *
         *     The live and room products use this very callback for the messages of a room: `Type` is then `Live` and `GroupId` the ID of
         *     the room.
         */
        post: operations["GroupAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackSendMsgException": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sending a group message failed
         * @description Sent when a group message could not be delivered: its parameters were wrong (no such group, for example), a rate limit was
         *     hit, content filtering caught it, its sender is muted and the like.
         *
         *     The body carries the message as it was to be sent, together with an `ErrorCode` and an `ErrorInfo` that say what went wrong;
         *     do not mix them up with the members of the same names in the answer. No `MsgSeq` is documented. Whether a message that
         *     `Group.CallbackBeforeSendMsg` refused is reported here is not documented.
         */
        post: operations["GroupSendMsgException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterRecallMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group message recalled
         * @description Sent after messages of a group were recalled. `MsgSeqList` names them by their sequence numbers, the same as in
         *     `Group.CallbackAfterSendMsg`; `Operator_Account` is whoever recalled them, not necessarily their sender.
         *
         *     The callback has a switch of its own in the console.
         */
        post: operations["GroupAfterRecallMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterModifyMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group message edited
         * @description Sent after a group message was edited. `GroupId` and `MsgSeq` identify the message. `Operator_Account` is whoever edited it;
         *     no field names the sender. The REST API cannot edit messages of audio-video groups.
         *
         *     The callback is described on one Chinese page only, of which the table of the answer was not available. Whether `MsgBody`
         *     holds the whole message or only what changed is not said there. `C2C.CallbackAfterModifyMsg` is its counterpart for one-to-one
         *     messages.
         */
        post: operations["GroupAfterModifyMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupMsgExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extension of a group message changed
         * @description Sent after key-value pairs of a group message's extension were set, deleted or cleared (`OperateType`). `GroupId` and `MsgSeq`
         *     identify the message; who made the change is not told. A group message has at most 300 pairs.
         *
         *     Message extensions must be enabled in the console, the message must have been sent as one that supports them, and the callback
         *     has a switch of its own. Audio-video groups have no extensions. `C2C.CallbackAfterC2CMsgExtension` is the counterpart for
         *     one-to-one messages.
         */
        post: operations["GroupAfterGroupMsgExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterReadReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read receipts of group messages
         * @description Sent when a group message that asks for read receipts is sent, and again whenever members acknowledge messages as read. Each
         *     entry of `GroupMsgReceiptList` gives the numbers of readers and non-readers of one message and the members who have read it.
         *
         *     Communities have no read receipts for now. The callback has a switch of its own in the console. `C2C.CallbackAfterMsgReport`
         *     is its counterpart for one-to-one chats; there is no `Group.CallbackAfterReadReport`.
         */
        post: operations["GroupAfterReadReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupFull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group is full
         * @description Sent when a new member fills a group up to its limit, and again when a user could not be added because the group is full. An
         *     app can use it to remove inactive members, so that others can join.
         *
         *     The body has neither `Type` nor `Operator_Account`, and it does not say who could not join.
         */
        post: operations["GroupAfterGroupFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group disbanded
         * @description Sent after a group was disbanded, from a client or by the REST API. The answer cannot prevent it.
         *
         *     The body carries the members that the group had, except for a community. Topics that are deleted in a community that stays
         *     are told by `Group.CallbackAfterTopicDestroyed`, which shares the console switch of this callback.
         */
        post: operations["GroupAfterGroupDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group profile changed
         * @description Sent after the name, the introduction, the notice or the avatar URL of a group was changed, from a client or by the REST
         *     API. Other parts of the profile do not trigger it. For custom attributes see `Group.CallbackAfterGroupAttrChanged`, for a
         *     new owner `Group.CallbackAfterChangeGroupOwner`.
         *
         *     Of the four, the body carries those that changed, and one packet may carry several. The console switch also turns on
         *     `Group.CallbackAfterTopicInfoChanged`.
         */
        post: operations["GroupAfterGroupInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterGroupAttrChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group attributes changed
         * @description Sent after custom attributes of a group were set anew, modified, deleted or cleared, from a client or by the REST API. They
         *     exist in groups of every type. For the name, notice and the like see `Group.CallbackAfterGroupInfoChanged`.
         *
         *     The members of an attribute are in lower case (`key`, `value`), unlike the `Key` and `Value` of other callbacks. Every
         *     sample seen shows `set`; what a deletion or a clearing carries is not documented. The callback has a console switch of its
         *     own.
         */
        post: operations["GroupAfterGroupAttrChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterMemberFieldChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Profile of a group member changed
         * @description Sent after the role or the name card of a group member was changed, from a client or by the REST API. Custom member fields
         *     and mutes are not named as triggers.
         *
         *     The changed member is in `Member_Account` or in `Modified_Account`: the pages disagree, so a receiver should look at both.
         *     The callback has a console switch of its own.
         */
        post: operations["GroupAfterMemberFieldChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterChangeGroupOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group owner changed
         * @description Sent after the ownership of a group was transferred, from a client or by the REST API. It has a console switch of its own.
         *
         *     The body names the old and the new owner. Changes of other members' roles are told by
         *     `Group.CallbackAfterMemberFieldChanged`.
         */
        post: operations["GroupAfterChangeGroupOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackOnMemberStateChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members of an audio-video group went online or offline
         * @description Sent for audio-video groups only, when members come and go. `Offline`: the heartbeat stopped for more than 30 seconds
         *     (checked every 20 seconds) though the user did not leave, or the user left. `Online`: the heartbeat is back, or the user
         *     entered for the first time.
         *
         *     - A user with several devices (the web counts as one) goes offline when the last is gone, and online once, with the first
         *       that is there.
         *     - It needs a paid edition (international: Pro, Pro Plus or Enterprise; in China: 旗舰版 or 企业版) and the console switch for the
         *       list of online members of audio-video groups, which keeps the latest 1,000 of them.
         *     - The query has neither `ClientIP` nor `OptPlatform`, the body no `Type`.
         */
        post: operations["GroupOnMemberStateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackOnDailyGroupQuotaAlarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Daily limit of new groups is near
         * @description Sent when a group is created, from a client or by the REST API, while the day's net increase of groups (created minus
         *     disbanded) is above 70 % of the app's limit. Whether it comes once a day or with every further group is not documented:
         *     expect repetitions.
         *
         *     It is about the whole app, so that the body has no `GroupId`, `Type` or `Operator_Account`. The callback has a console
         *     switch of its own. `Group.CallbackAfterCreateGroup` tells which groups are created.
         */
        post: operations["GroupOnDailyGroupQuotaAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackBeforeCreateTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a topic is created
         * @description Sent before a topic is created in a community, from a client or by the REST API. The answer decides whether it is created;
         *     `Group.CallbackAfterCreateTopic` follows when it was.
         *
         *     The body names the operator and the topic, but neither the community nor the custom fields. It comes through the console
         *     switch of `Group.CallbackBeforeCreateGroup` and needs the topic feature to be enabled in the console.
         */
        post: operations["GroupBeforeCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterCreateTopic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Topic created
         * @description Sent after a topic was created in a community, from a client or by the REST API. `Group.CallbackBeforeCreateTopic` asks
         *     beforehand.
         *
         *     The body names both the community and the topic. It comes through the console switch of `Group.CallbackAfterCreateGroup` and
         *     needs the topic feature to be enabled in the console.
         */
        post: operations["GroupAfterCreateTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterTopicDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Topics deleted
         * @description Sent after topics of a community were deleted, from a client or by the REST API. One callback can carry several topics.
         *
         *     The body does not say who deleted them. It comes through the console switch of `Group.CallbackAfterGroupDestroyed` and needs
         *     the topic feature to be enabled in the console.
         */
        post: operations["GroupAfterTopicDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Group.CallbackAfterTopicInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Topic profile changed
         * @description Sent after the name, the introduction, the notice or the photo URL of a topic was changed, from a client or by the REST API.
         *     A change of any other part of the topic's profile does not trigger it.
         *
         *     The documented body names the community but not the topic. Whether unchanged parts of the profile are sent along is not
         *     documented, so that each of the four may be missing. It comes through the console switch of
         *     `Group.CallbackAfterGroupInfoChanged` and needs the topic feature to be enabled in the console.
         */
        post: operations["GroupAfterTopicInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ContentCallback.ResultNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of cloud content moderation
         * @description Sent after content was moderated: a text, image, audio or video of a message, a custom message, a profile or a relationship chain. By
         *     default only violations are reported; all results can be switched on in the console. Text and images are moderated synchronously, audio
         *     and video asynchronously, so that their results come later.
         *
         *     The body has no `CallbackCommand` and no `EventTime`: only the query tells which callback it is, and `CtxcbRequestId` which
         *     moderation. The answer's part of the pages was not seen; answer as to every other callback. The end of the field table was not seen
         *     either, so that the last fields are optional.
         */
        post: operations["ContentResultNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Bot.OnC2CMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After a one-to-one message was sent to a chatbot
         * @description Sent after a one-to-one message to a chatbot was delivered, whether a user sent it on a client or an administrator through the REST API.
         *     A message that the answer to `C2C.CallbackBeforeSendMsg` refused does not get here; one that it changed comes in its changed form.
         *
         *     The body is that of `C2C.CallbackAfterSendMsg` without `MsgId`. Its `ErrorInfo` is about the delivery of the message, not about the
         *     callback. Whether `C2C.CallbackAfterSendMsg` fires for the same message is not documented: be ready to get both, and tell
         *     duplicates by `MsgKey`.
         */
        post: operations["BotOnC2CMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Bot.OnGroupMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After a chatbot was mentioned in a group
         * @description Sent after a group member sent a message that mentions (@) a chatbot. A mention of all members does not trigger it.
         *
         *     `AtRobots_Account` lists the chatbots that were mentioned, possibly several. The random number is called `Random`, not `MsgRandom`, as
         *     in `Group.CallbackAfterSendMsg`. The chatbot event callback must be switched on in the console.
         */
        post: operations["BotOnGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Chatbot.OnC2CSignalMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client sent pass-through content to a chatbot
         * @description Sent when a user sends a chatbot a one-to-one message with custom pass-through content. Nothing can be refused: it is a before-callback
         *     because its answer is used. `RspData` of the answer goes to the chatbot.
         *
         *     There is no `MsgBody` and no `MsgTime`; the content is the text in `Data`. The word is written `Chatbot` here, `ChatBot` in two of
         *     the customer-service callbacks and `Bot` in `Bot.OnC2CMessage` and `Bot.OnGroupMessage`.
         */
        post: operations["ChatbotOnC2CSignalMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeCreateOfficialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before an official account is created
         * @description Sent when an administrator asks, through the REST API, for a new official account and the platform is about to create it.
         *
         *     There is no `Official_Account` in the body: the account has no ID yet. `OfficialAccount.CallbackAfterCreateOfficialAccount` tells it.
         */
        post: operations["OfficialAccountBeforeCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterCreateOfficialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After an official account was created
         * @description Sent once an administrator has created an official account through the REST API. It carries the ID of the new account, which
         *     `OfficialAccount.CallbackBeforeCreateOfficialAccount` does not have yet.
         *
         *     Switch this callback on in the console.
         */
        post: operations["OfficialAccountAfterCreateOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After the profile of an official account was changed
         * @description Sent once an administrator has changed the profile of an official account through the REST API.
         *
         *     `Introduction`, `Name`, `FaceUrl` and `Organization` hold new values. No source says whether an unchanged one is left out, so treat
         *     each of them as optional, and an absent one as unchanged. Switch this callback on in the console.
         */
        post: operations["OfficialAccountAfterOfficialAccountInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountDestroyed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After an official account was destroyed
         * @description Sent once an administrator has destroyed an official account through the REST API.
         *
         *     It tells the account's owner and name, but not who destroyed it: unlike the callback after creation, it has no `Operator_Account`.
         */
        post: operations["OfficialAccountAfterOfficialAccountDestroyed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeAddSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before users subscribe to an official account
         * @description Sent before a subscription takes effect, whether users subscribe on a client or an administrator adds them through the REST API. The app
         *     may refuse the request as a whole or some of the users; those who got through are told by
         *     `OfficialAccount.CallbackAfterAddSubscriber`.
         *
         *     Error codes of the app's own are not mentioned for this callback.
         */
        post: operations["OfficialAccountBeforeAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterAddSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After users subscribed to an official account
         * @description Sent once the subscription has succeeded, whether the users subscribed on a client or an administrator added them through the REST API.
         *     Users whom the answer to `OfficialAccount.CallbackBeforeAddSubscriber` refused did not subscribe.
         *
         *     One request may name several subscribers, in `SubscribeAccountList`. The opposite event is
         *     `OfficialAccount.CallbackAfterDeleteSubscriber`.
         */
        post: operations["OfficialAccountAfterAddSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterOfficialAccountFull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After an official account reached its subscriber limit
         * @description Sent when an official account has no room for further subscribers: after a user's subscription, or after an administrator added
         *     subscribers through the REST API. The subscription itself is told by `OfficialAccount.CallbackAfterAddSubscriber`.
         *
         *     The body names the account only. Switch this callback on in the console.
         */
        post: operations["OfficialAccountAfterOfficialAccountFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterDeleteSubscriber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After users unsubscribed from an official account
         * @description Sent once users have unsubscribed, on a client or because an administrator removed them through the REST API. One request may name
         *     several users.
         *
         *     The list has the same name as in the subscription callbacks, `SubscribeAccountList`, although it holds those who left. Switch this
         *     callback on in the console.
         */
        post: operations["OfficialAccountAfterDeleteSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackBeforeSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before an official account's message is sent
         * @description Sent before a message of an official account goes to its subscribers, whether a user sends it on a client or an administrator through
         *     the REST API. The app may let it pass, change it, refuse it or drop it. The time limit of 2 seconds cannot be changed.
         *
         *     The body names neither sender nor operator: `Official_Account` is the sender. `MsgKey` and `MsgTime` do not exist yet; they come with
         *     `OfficialAccount.CallbackAfterSendMsg`.
         */
        post: operations["OfficialAccountBeforeSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterSendMsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After an official account's message was sent
         * @description Sent once a message of an official account has been delivered to its subscribers, whether a user sent it on a client or an
         *     administrator through the REST API. `OfficialAccount.CallbackBeforeSendMsg` comes before it and may have changed or stopped the message.
         *
         *     Unlike the callbacks for one-to-one and group messages it has no `MsgSeq`, no `MsgRandom` and neither sender nor operator:
         *     `Official_Account` is the sender, and `MsgKey` identifies the message.
         */
        post: operations["OfficialAccountAfterSendMsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "OfficialAccount.CallbackAfterMsgWithDraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After messages of an official account were recalled
         * @description Sent once messages of an official account have been recalled, by a user on a client or by an administrator through the REST API. Each
         *     recalled message is named by the `MsgKey` that `OfficialAccount.CallbackAfterSendMsg` gave for it.
         *
         *     Mind the spelling: `WithDraw` in the command word, `WithdrawMsgList` in the body. Who recalled the messages is not told: there is no
         *     `Operator_Account`. Switch this callback on in the console.
         */
        post: operations["OfficialAccountAfterMsgWithDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Push.OfflinePush": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of the offline push of an ordinary message
         * @description Reports what became of the offline push of an ordinary one-to-one or group message: `PushStage` says whether it was sent, has reached
         *     the device or was clicked. Pushes to all users, to tags or to listed UserIDs are reported by `Push.AllMemberPush`.
         *
         *     The body is a batch of 1 to 100 events. There is no `CallbackCommand` at its top level, only in each event: route by the query. The
         *     result of an event is called `ErrCode` and `ErrInfo`, the group `GroupID`, and times are in seconds.
         *
         *     The push plugin must be enabled and the callback switched on in the console. By default at most 1000 calls a second are made; those
         *     above wait and are sent again later. A support ticket raises the limit.
         */
        post: operations["PushOfflinePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Push.AllMemberPush": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a push to all users, to tagged users or to listed users
         * @description Reports what became of a push that the REST API submitted, to all users, to those with a tag or to listed UserIDs: `PushStage` says
         *     whether it was sent, has reached the device or was clicked. The pushes of ordinary messages are reported by `Push.OfflinePush`.
         *
         *     The body is a batch of 1 to 100 events. There is no `CallbackCommand` at its top level, only in each event: route by the query. The
         *     result of an event is called `ErrCode` and `ErrInfo`, and its times are in seconds.
         *
         *     The push plugin must be enabled and the callback switched on in the console. By default at most 1000 calls a second are made; those
         *     above wait and are sent again later. A support ticket raises the limit.
         */
        post: operations["PushAllMemberPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ChatBot.OnAssignHuman": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which live agent should take a session over
         * @description Sent when a user asks for a live agent during a session and routing is left to the app's backend. The answer names an agent group,
         *     agents by their e-mail addresses, or both. Older pages call it `ChatBot.OnAssignAgent`: be ready for both words.
         *
         *     It is set up in the Desk management panel (routing strategy: assigned by the business server), not among the callbacks in the console.
         *     Mind the capital B: `ChatBot` here, `Chatbot` in `Chatbot.InterfaceInvocation`.
         */
        post: operations["ChatBotOnAssignHuman"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ChatBot.OnAssignAgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which live agent should take a session over (older name)
         * @description Sent when a user asks for a live agent during a session and routing is left to the app's backend. The answer names an agent group,
         *     agents, or both. Answer this callback like `ChatBot.OnAssignHuman`, which has taken its place on the newer pages; it may be no more than
         *     that callback's name on older English pages.
         *
         *     It is set up in the Desk management panel (routing strategy: assigned by the business server), not among the callbacks in the console.
         */
        post: operations["ChatBotOnAssignAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Chatbot.InterfaceInvocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * API-call node of a multi-turn chatbot task
         * @description Sent when a multi-turn task of the customer-service chatbot reaches a node that calls an API. `Body` is an open map from the names of
         *     variables, as set up in the node, to their values; the map in the answer fills variables of the session.
         *
         *     Part of the advanced edition only, and set up in the node itself in the Desk management panel. The page advises to answer at once and to
         *     do longer work afterwards.
         */
        post: operations["ChatbotInterfaceInvocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Chatbot.TaskFlowEventNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Progress of a customer-service task flow
         * @description Sent when a task flow of the customer-service chatbot starts, has executed a node or ends. Order the events of an execution by `Seq`,
         *     and drop duplicates by `ExecutionId` and `Seq`; a retry of the same call repeats the query's `RequestID`.
         *
         *     It is switched on in the Desk management panel (developer settings). Only the beginning of the page was seen, with one sample and no
         *     field table: further kinds of `Event` and further members are to be expected, and only what identifies an event is required here.
         */
        post: operations["ChatbotTaskFlowEventNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Desk.SessionEventNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event of a customer-service session
         * @description Sent for everything that happens in a customer-service session: it starts, messages of the chatbot and the live-agent phase, the transfer
         *     to an agent (under way, done, failed because no agent is online), a change of agents, the user's silence, the end. `Event` tells which.
         *     Answer at once and do the work afterwards; a retry repeats the query's `RequestID`.
         *
         *     It is switched on in the Desk management panel (settings, developer settings), not among the callbacks in the console.
         *
         *     The pages were seen in part: the first three kinds of `Event` are known, one sample holds the members of all events at once, and which
         *     event has which of them was not seen. Neither was the answer's part.
         */
        post: operations["DeskSessionEventNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Member.EventNotify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customer-service agent changed status
         * @description Sent when an agent of the customer service goes online, offline, on a break or busy. Answer at once and do the work afterwards; a retry
         *     repeats the query's `RequestID`.
         *
         *     Part of the advanced edition only, and switched on by a support request. The answer's part of the page was not seen; answer as to every
         *     other callback.
         */
        post: operations["MemberEventNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterCreateRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Live room created
         * @description Sent when a live room has been created, in a client or by the app's backend through the REST API. The body describes the
         *     room as it was created.
         *
         *     Later changes come as `Live.CallbackAfterUpdateRoomInfo`, the end of the room as `Live.CallbackAfterDestroyRoom`. Meeting
         *     rooms have a callback of their own: `Room.CallbackAfterCreateRoom`.
         */
        post: operations["LiveAfterCreateRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterDestroyRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Live room destroyed
         * @description Sent when a live room has ended: a user dissolved it in a client, the app's backend did so through the REST API, or the
         *     system dissolved it because it was empty (`EventType` is `DestroyBySystem`).
         *
         *     The newer form of the body adds `RoomInfo`, the last state of the room, and `Statistic`, its totals of viewers, gifts and
         *     likes. Older copies of the platform's page show a body without them, so a receiver must manage without.
         */
        post: operations["LiveAfterDestroyRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterUpdateRoomInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Information of a live room changed
         * @description Sent after the properties of a live room were changed, in a client or by the app's backend through the REST API.
         *
         *     Whether `RoomInfo` carries all properties or only those that changed is not documented: count on `RoomId` alone, and do not
         *     take an absent member as cleared. A change of the owner is `Live.CallbackAfterChangeOwner`.
         */
        post: operations["LiveAfterUpdateRoomInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterSetMetadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Metadata of a live room set
         * @description Sent when entries of a live room's metadata have been set, in a client or by the app's backend through the REST API. The
         *     body lists them with their values.
         *
         *     Deleted entries come as `Live.CallbackAfterDelMetadata`.
         */
        post: operations["LiveAfterSetMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterDelMetadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Metadata of a live room deleted
         * @description Sent when entries of a live room's metadata have been deleted, in a client or by the app's backend through the REST API. The
         *     body lists the keys; the former values are not included.
         *
         *     The counterpart for new and changed entries is `Live.CallbackAfterSetMetadata`.
         */
        post: operations["LiveAfterDelMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterCreateRoomReachingThreshold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Number of live rooms reached 70 % of the limit
         * @description A warning: a live room was created, and the number of rooms that exist has thereby reached 70 % of what the app may have.
         *     The body carries both numbers.
         *
         *     The introduction of the platform's page was not seen, so whether every further creation above the mark sends the callback
         *     again is not known.
         */
        post: operations["LiveAfterCreateRoomReachingThreshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterMemberStateChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Members of a live room came online or went offline
         * @description Sent when members enter or leave a live room through the SDK, or when the heartbeat of a member is lost or comes back.
         *     `EventType` is the direction and `EventCause` the reason; `MemberList` holds the members concerned, possibly several.
         *
         *     No more of these callbacks come once the room is dissolved, so do not wait for an `Offline` event of the members who were
         *     still inside: take `Live.CallbackAfterDestroyRoom` as the end of everybody's stay.
         */
        post: operations["LiveAfterMemberStateChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterChangeOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Owner of a live room changed
         * @description Sent when a live room has passed to another owner: the change was made in a client or by the app's backend through the REST
         *     API. The body names the operator, the new owner and the former one.
         *
         *     The platform's page lists neither `ClientIP` nor `OptPlatform` in the query, unlike nearly all other live callbacks. Changes
         *     of the administrators are `Live.CallbackAfterModifyAdmin`; other changes of the room are `Live.CallbackAfterUpdateRoomInfo`.
         */
        post: operations["LiveAfterChangeOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterModifyAdmin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Administrators of a live room changed
         * @description Sent when users were made administrators of a live room or lost that role, in a client or by the app's backend through the
         *     REST API. The member that says which of the two is spelt `opType`, with a small o.
         *
         *     The platform's page lists neither `ClientIP` nor `OptPlatform` in the query, unlike nearly all other live callbacks.
         */
        post: operations["LiveAfterModifyAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Mic.CallbackAfterSeatInfoChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seats of a room changed
         * @description Sent when the seats of a room change: a member takes or leaves a seat, a seat is locked or unlocked, its microphone is muted
         *     or released. Both the live rooms and the meeting rooms send this command word.
         *
         *     The two products' bodies differ a little: only that of a meeting room names the operator, and for an empty seat the live
         *     room leaves `Member_Account` out where the meeting room sends an empty string.
         */
        post: operations["MicAfterSeatInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterCreateBattle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battle created
         * @description Sent when a battle with other live rooms has been created, in a client or by the app's backend through the REST API.
         *
         *     With `NeedResponse` true the called rooms must agree first, within `Timeout`; `Live.CallbackAfterStartBattle` follows once
         *     the battle runs. Without it the battle starts at once. `Live.CallbackAfterEndBattle` closes every battle, also one that
         *     never started.
         */
        post: operations["LiveAfterCreateBattle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterStartBattle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battle started
         * @description Sent when a battle between live rooms begins: at once if it needs no agreement, otherwise when all called rooms have
         *     answered and at least one has agreed. No operator is named.
         *
         *     The battle was announced by `Live.CallbackAfterCreateBattle` with the same `BattleId`; `Live.CallbackAfterEndBattle` gives
         *     the result.
         */
        post: operations["LiveAfterStartBattle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterEndBattle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Battle ended
         * @description Sent when a battle is over. `OpType` says why: its time was up, all room owners left, or it never started because no called
         *     room agreed. The scores of the rooms come with it.
         *
         *     No operator is named. The battle was announced by `Live.CallbackAfterCreateBattle` and, if it ran, by
         *     `Live.CallbackAfterStartBattle`; `BattleId` ties the three together.
         */
        post: operations["LiveAfterEndBattle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackBeforeSendGift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Before a gift is sent in a live room
         * @description Sent while a user is sending a gift in a live room, so that the app's backend can charge for it or refuse it. `GiftWater`
         *     names the sender, the recipients and the gift; `To_Account` is an array. There is no `EventTime`.
         *
         *     Unlike the before-callbacks of Chat, this one **blocks by default**: the gift is also blocked when no answer arrives within
         *     2 seconds. The setting `Live.CallbackBeforeCallBackNotBlock`, which the platform lists among the commands, turns this
         *     around: with it, neither a failed answer nor a missing one blocks the gift. It is a setting only; no callback of that name
         *     is sent.
         */
        post: operations["LiveBeforeSendGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Live.CallbackAfterCloudRecordingChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording of a live room changed its status
         * @description Reports the steps of a recording: the recorder has started or left, files were made or uploaded, the task has ended. It
         *     concerns rooms that are recorded, either because the room asks for it or because the console switches recording on.
         *
         *     The body is the recording callback of TRTC with `CallbackCommand` added: `EventType` says what happened, and
         *     `EventInfo.Payload` holds the details, whose members differ by `EventType`. There is no `EventTime`; take `CallbackTs` and
         *     `EventInfo.EventMsTs`. The international pages spell the command word `Follow.CallbackAfterCloudRecordingChanged`: a
         *     receiver should treat both alike.
         *
         *     TRTC can also send recording callbacks by itself, to another URL and with an HMAC in a `Sign` header. That is another
         *     protocol, which this contract does not cover. Recordings of calls come as `Call.CallbackAfterRecordChanged`.
         */
        post: operations["LiveAfterCloudRecordingChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Room.CallbackAfterCreateRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meeting room created
         * @description Sent when a meeting room has been created, in a client or by the app's backend through the REST API. The body describes the
         *     room, with its scheduled times and its status.
         *
         *     `ScheduleInviteeList_Account` and the scheduled end are not in every source, so a receiver must manage without. Later
         *     changes come as `Room.CallbackAfterUpdateRoomInfo`.
         */
        post: operations["RoomAfterCreateRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Room.CallbackAfterDestroyRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meeting room destroyed
         * @description Sent when a meeting room has been destroyed, in a client or by the app's backend through the REST API. Other causes, such as
         *     the end of an empty room, are not documented, unlike for `Live.CallbackAfterDestroyRoom`.
         */
        post: operations["RoomAfterDestroyRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Room.CallbackAfterUpdateRoomInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Information of a meeting room changed
         * @description Sent after the properties of a meeting room were changed, in a client or by the app's backend through the REST API.
         *
         *     Whether `RoomInfo` carries all properties or only those that changed is not documented: count on `RoomId` alone, and do not
         *     take an absent member as cleared. `IsCloudRecordingDisabled` can be the text `"false"` instead of a boolean: do not test it
         *     for truth as it is.
         */
        post: operations["RoomAfterUpdateRoomInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Room.CallbackAfterMemberEnter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member entered a meeting room
         * @description Sent when a user has joined a meeting room from a client. `MemberList_Account` is a plain list of UserIDs.
         *
         *     The counterpart is `Room.CallbackAfterMemberLeave`. Live rooms report both with `Live.CallbackAfterMemberStateChanged`.
         */
        post: operations["RoomAfterMemberEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Room.CallbackAfterMemberLeave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member left a meeting room
         * @description Sent when a user has left a meeting room. `Type` tells the cases apart: the user left, was removed by somebody, or lost the
         *     connection until the heartbeat expired.
         *
         *     The counterpart is `Room.CallbackAfterMemberEnter`.
         */
        post: operations["RoomAfterMemberLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Call.CallbackAfterStartCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call started
         * @description Sent when a call is started. `UserList` holds the members, each with the status in the call: `Waiting` stands for those who
         *     are not connected yet.
         *
         *     The platform's sample has `CallMediaType` where its table has `MediaType`; take whichever is there. The description of the
         *     answer was not seen; it is taken to be that of every other callback. The end of the call is `Call.CallbackAfterEndCall`.
         */
        post: operations["CallAfterStartCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Call.CallbackAfterEndCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call ended
         * @description Sent when a call is over, that is when at most one participant is left. `CallRecord` tells how it ended: also a call that
         *     was cancelled, declined or never answered ends with this callback.
         *
         *     The call record can be queried five seconds later. The call began with `Call.CallbackAfterStartCall`, whose body spells the
         *     kind of media `CallMediaType`; here it is `MediaType`.
         */
        post: operations["CallAfterEndCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Call.CallbackAfterMemberChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Status of call members changed
         * @description Sent when members of a call connect, hang up, decline, are invited or change their status in another way. `UserList` lists
         *     the members of the call with their status, `ChangedUserList` those who changed and what they did.
         *
         *     The platform's sample and its table spell several values of `ActionType` differently; the contract knows both spellings.
         */
        post: operations["CallAfterMemberChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "Call.CallbackAfterRecordChanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recording of a call changed its status
         * @description Sent when the cloud recording of a call changes its status. `Callback` wraps the recording callback of TRTC: `EventType`
         *     says what happened, and `EventInfo.Payload` holds the details, as in `Live.CallbackAfterCloudRecordingChanged`. The time of
         *     the recording event is in `EventInfo`, that of this callback in `EventTime`.
         *
         *     One sample spells the command word `Call.CallbackAfterCloudRecordingChanged`: a receiver should treat both alike. Only the
         *     beginning of the platform's list of events and no description of the answer was seen; the answer is taken to be that of
         *     every other callback.
         */
        post: operations["CallAfterRecordChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A REST API that is called near or above its limit. */
        AlertRequestOverLimit: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Alert.RequestOverLimit";
            /** @description Service of the API, such as `openim`; the same word as in the paths of the REST API (`v4/openim/…`). */
            ServiceName: string;
            /** @description Command of the API within the service, such as `batchsendmsg`. */
            Command: string;
            /** @description Calls a second that were measured; can be above `Limit`. */
            Request: number;
            /** @description Calls a second that are allowed. */
            Limit: number;
        };
        /**
         * @description Outcome of the receiver's handling. `ErrorCode` decides, so that `OK` is always a safe answer.
         * @enum {string}
         */
        ReplyStatus: "OK" | "FAIL" | "FAILURE";
        /** @description Text of the error; empty on success. Reaches the client only together with an error code of the app's own. */
        ReplyErrorInfo: string;
        /** @description The answer that every callback expects. */
        Ack: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 for success. The content of the answer to an after-callback is ignored, so that another value changes nothing. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description When the event happened, in milliseconds since 1970. A number or a string of digits. */
        EventTimeMs: number | string;
        /** @description UserID of an account of the app. */
        UserID: string;
        /** @description A change of a user's status. */
        StateStateChange: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "State.StateChange";
            /** @description When the callback was triggered, in milliseconds. Older packets lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description What happened to whom. */
            Info: {
                /**
                 * @description Kind of change.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Login`: The user came online (TCP connected).
                 *     - `Logout`: The user went offline by logging out (TCP closed).
                 *     - `Disconnect`: The connection was lost (TCP dropped).
                 *     - `CustomStatusChange`: The user set a custom status.
                 * @enum {string}
                 */
                Action: "Login" | "Logout" | "Disconnect" | "CustomStatusChange";
                /** @description UserID of the user whose status changed. */
                To_Account: components["schemas"]["UserID"];
                /**
                 * @description What caused the change. Packets from before 2022 have `TimeOut` and `LinkClose` with `Logout`. Optional, since what an invalidated login sends was not seen.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Register`: Login: the client connected, or connected again after a loss of the network.
                 *     - `Unregister`: Logout: the user logged out.
                 *     - `LinkClose`: Disconnect: the connection was closed under Chat, for example because the app was killed.
                 *     - `TimeOut`: Disconnect: no heartbeat for 400 seconds.
                 *     - `SetCustomStatus`: CustomStatusChange: the user set a custom status.
                 * @enum {string}
                 */
                Reason?: "Register" | "Unregister" | "LinkClose" | "TimeOut" | "SetCustomStatus";
                /** @description The custom status after the change. Only when `Action` is `CustomStatusChange`. */
                CustomStatus?: string;
            };
            /** @description The user's other devices that this login has put offline. Only when `Action` is `Login`, and at least one device was kicked. */
            KickedDevice?: {
                /**
                 * @description Platform of the device.
                 *
                 *     Known values, more may come:
                 *
                 *     - `iOS`: iOS client.
                 *     - `IOS`: iOS client, other spelling.
                 *     - `Android`: Android client.
                 *     - `Web`: Web client.
                 *     - `Windows`: Windows client.
                 *     - `iPad`: iPad client.
                 *     - `Mac`: Mac client.
                 *     - `Linux`: Linux client.
                 * @enum {string}
                 */
                Platform: "iOS" | "IOS" | "Android" | "Web" | "Windows" | "iPad" | "Mac" | "Linux";
            }[];
        };
        /** @description A field of the profile with its new value. */
        ProfilePortraitSetItem: {
            /**
             * @description Name of the field. Fields that the app has defined are named `Tag_Profile_Custom_` with a keyword of at most 8 letters; they are not listed here.
             *
             *     Known values, more may come:
             *
             *     - `Tag_Profile_IM_Nick`: Nickname, up to 500 bytes.
             *     - `Tag_Profile_IM_Gender`: Gender, one of Gender_Type_Unknown, Gender_Type_Female and Gender_Type_Male.
             *     - `Tag_Profile_IM_BirthDay`: Birthday as a number of the form YYYYMMDD (uint32).
             *     - `Tag_Profile_IM_Location`: Location, up to 16 bytes.
             *     - `Tag_Profile_IM_SelfSignature`: Signature, up to 500 bytes.
             *     - `Tag_Profile_IM_AllowType`: Who may add the user, one of AllowType_Type_NeedConfirm, AllowType_Type_AllowAny and AllowType_Type_DenyAny.
             *     - `Tag_Profile_IM_Language`: Language (uint32).
             *     - `Tag_Profile_IM_Image`: URL of the avatar, up to 500 bytes.
             *     - `Tag_Profile_IM_AdminForbidType`: Whether an administrator forbids friend requests, AdminForbid_Type_None or AdminForbid_Type_SendOut.
             *     - `Tag_Profile_IM_Level`: Level (uint32).
             *     - `Tag_Profile_IM_Role`: Role (uint32); the page on profiles describes it under another name.
             */
            Tag: string | ("Tag_Profile_IM_Nick" | "Tag_Profile_IM_Gender" | "Tag_Profile_IM_BirthDay" | "Tag_Profile_IM_Location" | "Tag_Profile_IM_SelfSignature" | "Tag_Profile_IM_AllowType" | "Tag_Profile_IM_Language" | "Tag_Profile_IM_Image" | "Tag_Profile_IM_AdminForbidType" | "Tag_Profile_IM_Level" | "Tag_Profile_IM_Role");
            /** @description New value, a string of at most 500 bytes or a 32-bit unsigned number. Numbers come as strings too; fields of the app's own are strings. */
            Value: string | number;
        };
        /** @description Changes of a user's profile. */
        ProfilePortraitSet: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Profile.CallbackPortraitSet";
            /** @description UserID of the account that made the change; can be an administrator. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the user whose profile was changed. */
            From_Account: components["schemas"]["UserID"];
            /** @description When the profile was changed, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The fields that were changed. */
            ProfileItem: components["schemas"]["ProfilePortraitSetItem"][];
        };
        /** @description A request to add friends that is about to be made. */
        SnsPrevFriendAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackPrevFriendAdd";
            /** @description UserID of the account that sent the request. */
            Requester_Account: components["schemas"]["UserID"];
            /** @description UserID of the user who wants to add friends. */
            From_Account: components["schemas"]["UserID"];
            /** @description The users to be added. */
            FriendItem: {
                /** @description UserID of the user to be added. */
                To_Account: components["schemas"]["UserID"];
                /** @description Remark that `From_Account` gives the friend, up to 96 bytes. */
                Remark?: string;
                /** @description Friend list into which `From_Account` puts the friend, up to 30 bytes; a user has at most 32 lists. */
                GroupName?: string;
                /** @description How the friend was found, `AddSource_Type_` with a keyword of at most 8 letters. */
                AddSource?: string;
                /** @description Text that goes to the other user with the request, up to 256 bytes. */
                AddWording?: string;
            }[];
            /**
             * @description Whether both users or only one is to have the other as a friend.
             *
             *     Known values, more may come:
             *
             *     - `Add_Type_Single`: One-way; only `From_Account` has the other user as a friend.
             *     - `Add_Type_Both`: Two-way, the default.
             * @enum {string}
             */
            AddType: "Add_Type_Single" | "Add_Type_Both";
            /**
             * @description Whether an administrator forces the addition. Perhaps absent for an ordinary one.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary addition.
             *     - `1`: Forced addition.
             * @enum {integer}
             */
            ForceAddFlags?: 0 | 1;
            /** @description When the request was made, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The verdict for one user of the request. */
        SnsResultItem: {
            /** @description UserID of the user that the verdict is for, as in `To_Account` of the request. */
            To_Account: components["schemas"]["UserID"];
            /** @description 0 allows, any other number refuses. Choose a code of 38000 to 39000 to refuse. */
            ResultCode: number;
            /** @description Text of the error for this user; empty when allowed. */
            ResultInfo: string;
        };
        /** @description The answer to Sns.CallbackPrevFriendAdd. */
        SnsPrevFriendAddReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description Whether the app could handle the request as a whole. 0 for yes; a code of 38000 to 39000 for no, which is ignored by default.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description A verdict for each user of the request, also for those who are allowed. */
            ResultItem: components["schemas"]["SnsResultItem"][];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description Whether the app could handle the request as a whole. 0 for yes; a code of 38000 to 39000 for no, which is ignored by default. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description A verdict for each user of the request, also for those who are allowed. */
            ResultItem: components["schemas"]["SnsResultItem"][];
        };
        /** @description Answers to friend requests that are about to be given. */
        SnsPrevFriendResponse: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackPrevFriendResponse";
            /** @description UserID of the account that sent this call, which is `From_Account` in the sample; the page describes the user who made the friend request. */
            Requester_Account: components["schemas"]["UserID"];
            /** @description UserID of the user who answers. */
            From_Account: components["schemas"]["UserID"];
            /** @description The answers. */
            ResponseFriendItem: {
                /** @description UserID of the user who made the friend request. */
                To_Account: components["schemas"]["UserID"];
                /** @description Remark that `From_Account` gives the friend, up to 96 bytes. */
                Remark?: string;
                /** @description Friend list into which `From_Account` puts the friend, up to 30 bytes; a user has at most 32 lists. */
                TagName?: string;
                /**
                 * @description The answer.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Response_Action_AgreeAndAdd`: Accept, and add the other user too.
                 *     - `Response_Action_Agree`: Accept being added.
                 *     - `Response_Action_Reject`: Reject.
                 * @enum {string}
                 */
                ResponseAction: "Response_Action_AgreeAndAdd" | "Response_Action_Agree" | "Response_Action_Reject";
            }[];
            /** @description When the answers were given, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Sns.CallbackPrevFriendResponse. */
        SnsPrevFriendResponseReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description Whether the app could handle the request as a whole. 0 for yes; a code of 38000 to 39000 for no, which is ignored by default.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description A verdict for each user of the request, also for those who are allowed. */
            ResultItem: components["schemas"]["SnsResultItem"][];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description Whether the app could handle the request as a whole. 0 for yes; a code of 38000 to 39000 for no, which is ignored by default. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description A verdict for each user of the request, also for those who are allowed. */
            ResultItem: components["schemas"]["SnsResultItem"][];
        };
        /** @description Users have become friends. */
        SnsFriendAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackFriendAdd";
            /** @description Users with the owner of the friend list that they were put on. */
            PairList: {
                /** @description UserID of the user whose friend list has changed. */
                From_Account: components["schemas"]["UserID"];
                /** @description UserID of the user put on that list. */
                To_Account: components["schemas"]["UserID"];
                /** @description UserID of the user who made the friend request. */
                Initiator_Account: components["schemas"]["UserID"];
            }[];
            /**
             * @description Command that led to the addition.
             *
             *     Known values, more may come:
             *
             *     - `friend_add`: Friend request.
             *     - `FriendAdd`: Friend request, other spelling.
             *     - `friend_response`: Answer to a friend request.
             *     - `FriendResponse`: Answer to a friend request, other spelling.
             * @enum {string}
             */
            ClientCmd: "friend_add" | "FriendAdd" | "friend_response" | "FriendResponse";
            /** @description UserID of the administrator when the app backend made the addition, otherwise an empty string; perhaps absent. */
            Admin_Account?: string;
            /**
             * @description Whether an administrator forced the addition. Perhaps absent for an ordinary one.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary addition.
             *     - `1`: Forced addition.
             * @enum {integer}
             */
            ForceFlag?: 0 | 1;
        };
        /** @description A user with a list, and a user put on or taken off that list. */
        SnsPair: {
            /** @description UserID of the user whose list has changed. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the user put on that list or taken off it. */
            To_Account: components["schemas"]["UserID"];
        };
        /** @description Friendships have ended. */
        SnsFriendDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackFriendDelete";
            /** @description Users (`To_Account`) with the owner of the friend list that they were taken off (`From_Account`). */
            PairList: components["schemas"]["SnsPair"][];
        };
        /** @description Users were put on a blocklist. */
        SnsBlackListAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackBlackListAdd";
            /** @description Users (`To_Account`) with the owner of the blocklist that they were put on (`From_Account`). */
            PairList: components["schemas"]["SnsPair"][];
        };
        /** @description Users were taken off a blocklist. */
        SnsBlackListDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackBlackListDelete";
            /** @description Users (`To_Account`) with the owner of the blocklist that they were taken off (`From_Account`). */
            PairList: components["schemas"]["SnsPair"][];
        };
        /** @description A user has begun to follow others. */
        FollowAfterFollowAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Follow.CallbackAfterFollowAdd";
            /** @description UserID of the user who follows. */
            From_Account: components["schemas"]["UserID"];
            /** @description The users who are followed now; those for whom it failed are left out. */
            FollowList: {
                /** @description UserID of the user who is followed. */
                To_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the follow was added, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A user has stopped following others. */
        FollowAfterFollowDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Follow.CallbackAfterFollowDelete";
            /** @description UserID of the user who no longer follows. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserIDs of the users who are no longer followed. A list here, unlike in most callbacks. */
            To_Account: components["schemas"]["UserID"][];
            /** @description When the follow was removed, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /**
         * Format: uint32
         * @description Sequence number of the message, a 32-bit unsigned integer; values above 2147483647 occur.
         */
        MsgSeq: number;
        /**
         * Format: uint32
         * @description Random number of the message, a 32-bit unsigned integer; values above 2147483647 occur.
         */
        MsgRandom: number;
        /** @description Identifier of the message; the REST API recalls it by this key. */
        MsgKey: string;
        /** @description Identifies the message on the client; three numbers joined by hyphens in the samples. */
        MsgId: string;
        /**
         * @description Whether the message goes to users online only.
         *
         *     Known values, more may come:
         *
         *     - `0`: Ordinary message.
         *     - `1`: For users online only; not stored.
         * @enum {integer}
         */
        OnlineOnlyFlag: 0 | 1;
        /** @description A text. */
        TIMTextElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMTextElem";
            /** @description The text. */
            MsgContent: {
                /** @description The text. */
                Text: string;
            };
        };
        /** @description A geographic position. Current SDKs always send `Desc`, `Latitude` and `Longitude`. */
        TIMLocationElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMLocationElem";
            /** @description The position. */
            MsgContent: {
                /** @description Description of the place. */
                Desc?: string;
                /**
                 * Format: double
                 * @description Latitude in degrees.
                 */
                Latitude?: number;
                /**
                 * Format: double
                 * @description Longitude in degrees.
                 */
                Longitude?: number;
            };
        };
        /** @description An emoji or a sticker. Current SDKs always send `Index`; every sample and captured element has `Data` too. */
        TIMFaceElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMFaceElem";
            /** @description The emoji or sticker. */
            MsgContent: {
                /** @description Number of the emoji. The app chooses what it means. */
                Index?: number;
                /** @description Extra data. The app chooses what it means. */
                Data?: string;
            };
        };
        /** @description Custom content; at most one in a message. Which members there are is up to the sender: there is none that SDKs always send. */
        TIMCustomElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMCustomElem";
            /** @description The custom content. */
            MsgContent: {
                /** @description Custom data. Only when the sender set it. */
                Data?: string;
                /** @description Description. Only when the sender set it. An offline push shows it when the sender gave no `Desc` in `OfflinePushInfo`. */
                Desc?: string;
                /** @description Extension. Only when the sender set it. An offline push passes it on when the sender gave no `Ext` in `OfflinePushInfo`. */
                Ext?: string;
                /** @description Name of the sound of an APNs push. Only when the sender set it. */
                Sound?: string;
            };
        };
        /**
         * @description How to download the file; always 2. Not sent by SDK 2.x and 3.x.
         *
         *     Known values, more may come:
         *
         *     - `2`: By the URL beside it.
         * @enum {integer}
         */
        TIMDownloadFlag: 2;
        /** @description A voice message. Current SDKs always send all members; SDK 2.x and 3.x send `UUID`, `Size` and `Second` only; the packet of a moderation guide (2021) has no `UUID`. */
        TIMSoundElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMSoundElem";
            /** @description The voice file. */
            MsgContent: {
                /** @description Download address. Not sent by SDK 2.x and 3.x. */
                Url?: string;
                /** @description Unique id of the file. */
                UUID?: string;
                /** @description Size of the file in bytes. */
                Size?: number;
                /** @description Length in seconds. */
                Second?: number;
                Download_Flag?: components["schemas"]["TIMDownloadFlag"];
            };
        };
        /** @description One copy of a picture. Current SDKs always send all members. */
        TIMImageInfo: {
            /**
             * @description Which copy it is.
             *
             *     Known values, more may come:
             *
             *     - `1`: Original.
             *     - `2`: Large copy.
             *     - `3`: Thumbnail.
             * @enum {integer}
             */
            Type?: 1 | 2 | 3;
            /** @description Size of the file in bytes. */
            Size?: number;
            /** @description Width in pixels; may be 0. */
            Width?: number;
            /** @description Height in pixels; may be 0. */
            Height?: number;
            /** @description Download address. */
            URL?: string;
        };
        /** @description A picture with its reduced copies. Current SDKs always send `UUID`, `ImageFormat` and `ImageInfoArray`; a message of the REST API carries what its caller wrote. */
        TIMImageElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMImageElem";
            /** @description The picture. */
            MsgContent: {
                /** @description Unique id of the picture. */
                UUID?: string;
                /**
                 * @description Format of the picture.
                 *
                 *     Known values, more may come:
                 *
                 *     - `1`: JPG.
                 *     - `2`: GIF.
                 *     - `3`: PNG.
                 *     - `4`: BMP.
                 *     - `255`: Another format.
                 * @enum {integer}
                 */
                ImageFormat?: 1 | 2 | 3 | 4 | 255;
                /** @description The original and its reduced copies. */
                ImageInfoArray?: components["schemas"]["TIMImageInfo"][];
            };
        };
        /** @description A file. Current SDKs always send all members; SDK 2.x and 3.x send `UUID`, `FileSize` and `FileName` only. */
        TIMFileElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMFileElem";
            /** @description The file. */
            MsgContent: {
                /** @description Download address. Not sent by SDK 2.x and 3.x. */
                Url?: string;
                /** @description Unique id of the file. */
                UUID?: string;
                /** @description Size of the file in bytes. */
                FileSize?: number;
                /** @description Name of the file. Samples also have a path or a file URL here. */
                FileName?: string;
                Download_Flag?: components["schemas"]["TIMDownloadFlag"];
            };
        };
        /** @description A video with its thumbnail. Current SDKs always send all members; SDK 2.x and 3.x leave out the URLs (`VideoUrl`, `ThumbUrl`) and the flags (`VideoDownloadFlag`, `ThumbDownloadFlag`). */
        TIMVideoFileElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMVideoFileElem";
            /** @description The video and its thumbnail. */
            MsgContent: {
                /** @description Download address of the video. Not sent by SDK 2.x and 3.x. */
                VideoUrl?: string;
                /** @description Unique id of the video. */
                VideoUUID?: string;
                /** @description Size of the video in bytes. */
                VideoSize?: number;
                /** @description Length of the video in seconds; 0 from the web SDK. */
                VideoSecond?: number;
                /** @description Format of the video, for example `mp4`. */
                VideoFormat?: string;
                VideoDownloadFlag?: components["schemas"]["TIMDownloadFlag"];
                /** @description Download address of the thumbnail. Not sent by SDK 2.x and 3.x. */
                ThumbUrl?: string;
                /** @description Unique id of the thumbnail. */
                ThumbUUID?: string;
                /** @description Size of the thumbnail in bytes. */
                ThumbSize?: number;
                /** @description Width of the thumbnail in pixels. */
                ThumbWidth?: number;
                /** @description Height of the thumbnail in pixels. */
                ThumbHeight?: number;
                /** @description Format of the thumbnail, for example `JPG`. Empty in an element captured in 2023. */
                ThumbFormat?: string;
                ThumbDownloadFlag?: components["schemas"]["TIMDownloadFlag"];
            };
        };
        /** @description ID of the group. */
        GroupId: string;
        /** @description A time in seconds since 1970. */
        UnixSeconds: number;
        /** @description The elements of the message, in order. At most one `TIMCustomElem`; a message body has at most 12 KB. */
        MsgBody: components["schemas"]["MsgBodyElement"][];
        /** @description Custom data of the message; kept in the cloud and delivered with it. */
        CloudCustomData: string;
        /** @description One of the messages that a `TIMRelayElem` merges. Current SDKs always send `From_Account`, `MsgSeq`, `MsgRandom`, `MsgTimeStamp` and `MsgBody`. */
        TIMRelayMessage: {
            /** @description UserID of the sender. */
            From_Account?: components["schemas"]["UserID"];
            /** @description UserID of the recipient. Only when it was a one-to-one message. */
            To_Account?: components["schemas"]["UserID"];
            /** @description ID of the group. Only when it was a group message. */
            GroupId?: components["schemas"]["GroupId"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent, in seconds since 1970. */
            MsgTimeStamp?: components["schemas"]["UnixSeconds"];
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data of the message. Only when its sender set it. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description Messages that were merged and forwarded as one (native SDK from 5.2.210, web SDK from 2.10.1). Current SDKs always send `Title`, `MsgNum`, `CompatibleText` and `AbstractList`, and either `MsgList` or `JsonMsgKey`. */
        TIMRelayElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMRelayElem";
            /** @description The merged messages. */
            MsgContent: {
                /** @description Title of the merged message. */
                Title?: string;
                /** @description Number of messages that were merged. */
                MsgNum?: number;
                /** @description Text that SDKs show which do not know this kind of element. */
                CompatibleText?: string;
                /** @description Summaries of the messages, for display in a list. */
                AbstractList?: string[];
                /** @description The merged messages. Only when they are 12 KB or less in all; `JsonMsgKey` is absent then. */
                MsgList?: components["schemas"]["TIMRelayMessage"][];
                /** @description Key under which the platform stores the merged messages. Only when they exceed 12 KB in all; `MsgList` is absent then. */
                JsonMsgKey?: string;
            };
        };
        /** @description A piece of a stream. Every sample has all members. */
        TIMStreamChunk: {
            /**
             * @description Kind of the piece.
             *
             *     Known values, more may come:
             *
             *     - `data`: Content.
             * @enum {string}
             */
            EventType?: "data";
            /** @description Number of the piece, from 1 and strictly growing. */
            Index?: number;
            /** @description Text that this piece adds, in Markdown. */
            Markdown?: string;
            /** @description Whether the stream ends with this piece. */
            IsLast?: boolean;
        };
        /** @description Streamed text, sent through the REST API only (2026). Always has `Chunks`; a message is below 128 KB. The pages on message formats do not mention it, and whether callbacks carry it, and in what form, is not documented: this is the shape that the REST API takes. */
        TIMStreamElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMStreamElem";
            /** @description The streamed text. */
            MsgContent: {
                /** @description Text that SDKs show which do not know this kind of element. Only when the sender set it. */
                CompatibleText?: string;
                /** @description The pieces of the stream. At most 5 pieces a second, and no more than 15 seconds between two of them. */
                Chunks?: components["schemas"]["TIMStreamChunk"][];
                /** @description ID of the stream, as the first call returned it. Only for pieces after the first. */
                StreamMsgID?: string;
            };
        };
        /** @description An element of a message. `MsgType` selects the shape of `MsgContent`; new types appear without notice. */
        MsgBodyElement: components["schemas"]["TIMTextElem"] | components["schemas"]["TIMLocationElem"] | components["schemas"]["TIMFaceElem"] | components["schemas"]["TIMCustomElem"] | components["schemas"]["TIMSoundElem"] | components["schemas"]["TIMImageElem"] | components["schemas"]["TIMFileElem"] | components["schemas"]["TIMVideoFileElem"] | components["schemas"]["TIMRelayElem"] | components["schemas"]["TIMStreamElem"];
        /** @description A one-to-one message that is about to be sent. */
        C2CBeforeSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackBeforeSendMsg";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description By its name, the relationship of the two users. 3 in a packet captured in 2018; not in those of 2021. */
            FriendShip?: number;
            /** @description Sequence number of the message, a 32-bit unsigned integer. Set by the sender and not unique. */
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent, in seconds. Orders the messages of a conversation; `MsgSeq` decides within a second. */
            MsgTime?: number;
            /** @description Identifier of the message, by which the REST API recalls it. `MsgSeq`, `MsgRandom` and `MsgTime` joined by underscores in the samples. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description Identifies the message on the client. In the sample of the newest mainland page only. */
            MsgId?: components["schemas"]["MsgId"];
            /**
             * @description Whether the message goes to users online only. Missing from older pages.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description Elements of the message, in order; a message can hold several. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud and delivered with it. Only when the sender set it. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Missing from the international pages. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to C2C.CallbackBeforeSendMsg. */
        C2CBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description The decision. 0 sends the message, 1 refuses it, 2 drops it silently, 120001 to 130000 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. Reaches the sender only with an `ErrorCode` of 120001 to 130000. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description Elements that replace those of the message. Counts with `ErrorCode` 0 only; without it the message keeps its own. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data that replaces that of the message. Counts with `ErrorCode` 0 only. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description The decision. 0 sends the message, 1 refuses it, 2 drops it silently, 120001 to 130000 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            /** @description Text of the error; empty on success. Reaches the sender only with an `ErrorCode` of 120001 to 130000. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description The decision. 0 sends the message, 1 refuses it, 2 drops it silently, 120001 to 130000 refuses it with a code of the app's own. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. Reaches the sender only with an `ErrorCode` of 120001 to 130000. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description The decision. 0 sends the message, 1 refuses it, 2 drops it silently, 120001 to 130000 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 2;
            /** @description Text of the error; empty on success. Reaches the sender only with an `ErrorCode` of 120001 to 130000. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A one-to-one message that was sent, or whose delivery failed. */
        C2CAfterSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterSendMsg";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Sequence number of the message, a 32-bit unsigned integer. Set by the sender and not unique. */
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent, in seconds. Orders the messages of a conversation; `MsgSeq` decides within a second. */
            MsgTime?: number;
            /** @description Identifier of the message, by which the REST API recalls it. `MsgSeq`, `MsgRandom` and `MsgTime` joined by underscores in the samples. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description Identifies the message on the client. Not on every page. */
            MsgId?: components["schemas"]["MsgId"];
            /**
             * @description Whether the message went to users online only. Missing from older pages.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description Result of the delivery. 0 for delivered, otherwise an error code of Chat. */
            SendMsgResult?: number;
            /** @description Why the delivery failed; `send msg succeed` when it did not. */
            ErrorInfo?: string;
            /** @description Number of unread one-to-one messages of `To_Account` over all conversations; -1 when the delivery failed. On the international pages only. */
            UnreadMsgNum?: number;
            /**
             * @description As in the REST API, whether the message can have extensions. In bodies of June 2023.
             *
             *     Known values, more may come:
             *
             *     - `0`: It cannot.
             *     - `1`: It can.
             * @enum {integer}
             */
            SupportMessageExtension?: 0 | 1;
            /** @description Elements of the message, in order; a message can hold several. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud and delivered with it. Only when the message carries such data. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A user has marked a one-to-one conversation as read. */
        C2CAfterMsgReport: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReport";
            /** @description UserID of the reader. */
            Report_Account: components["schemas"]["UserID"];
            /** @description UserID of the other side of the conversation. */
            Peer_Account: components["schemas"]["UserID"];
            /** @description Time up to which everything in the conversation is read, in seconds. */
            LastReadTime: number;
            /** @description When the messages were marked as read, in milliseconds. On the mainland page only. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description Number of unread one-to-one messages of `Report_Account` that are left over all conversations. Not in every sample. */
            UnreadMsgNum?: number;
        };
        /** @description A one-to-one message that was recalled. */
        C2CAfterMsgWithDraw: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
            /** @description UserID of the sender of the message. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Identifier of the message that was recalled. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description When the message was recalled, in milliseconds. On the mainland page only. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description Number of unread one-to-one messages of `To_Account` over all conversations. On the international page only. */
            UnreadMsgNum?: number;
        };
        /** @description A one-to-one message that was edited. */
        C2CAfterModifyMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterModifyMsg";
            /** @description UserID of the user who edited the message. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the sender of the message. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            MsgRandom?: components["schemas"]["MsgRandom"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            /** @description When the message was sent, in seconds. */
            MsgTime?: number;
            /** @description Identifier of the message. `MsgSeq`, `MsgRandom` and `MsgTime` joined by underscores in the sample. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description When the message was edited, in milliseconds. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description Elements of the message. Perhaps absent when only `CloudCustomData` was edited. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data of the message. Perhaps absent when only `MsgBody` was edited. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description A user has sent read receipts for one-to-one messages. */
        C2CAfterMsgReadReceipt: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
            /** @description UserID of the reader, who sent the receipts. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the other side of the conversation. */
            Peer_Account: components["schemas"]["UserID"];
            /** @description The messages that the receipts are for. */
            C2CMsgInfo?: {
                /** @description UserID of the sender of the message; the same as `Peer_Account` in the sample. */
                From_Account?: components["schemas"]["UserID"];
                /** @description UserID of its recipient; the same as `Operator_Account` in the sample. */
                To_Account?: components["schemas"]["UserID"];
                MsgKey?: components["schemas"]["MsgKey"];
                /** @description Identifies the message on the client. Ends in the random number of the message in the sample. `MsgKey` or this one names the message; the table gives neither a place nor a condition for them. */
                MsgId?: components["schemas"]["MsgId"];
            }[];
            /** @description When the receipts were sent, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A user has cleared all unread messages. */
        C2CAfterMsgReadAll: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReadAll";
            /** @description UserID of the user who cleared the unread messages. */
            Report_Account: components["schemas"]["UserID"];
            /** @description When they were cleared, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Groups whose unread messages were cleared. What is sent when there are none is not documented. */
            GroupReadInfo?: {
                GroupId: components["schemas"]["GroupId"];
                /** @description Sequence number in the group up to which the messages are read, as the request to clear them gave it. */
                MsgSeq: components["schemas"]["MsgSeq"];
            }[];
        };
        /** @description A key-value pair of a message's extension. */
        MsgExtension: {
            /** @description Key of the pair. */
            Key: string;
            /** @description Value of the pair; an empty string when the pair was deleted. */
            Value?: string;
            /** @description Version number of this pair. */
            Seq?: number;
        };
        /** @description A change of the extensions of a one-to-one message. */
        C2CAfterC2CMsgExtension: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
            /** @description UserID of the sender of the message (not of the user who changed the extensions). */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Identifier of the message that the extensions belong to. */
            MsgKey: components["schemas"]["MsgKey"];
            /**
             * @description What was done.
             *
             *     Known values, more may come:
             *
             *     - `1`: Pairs were set.
             *     - `2`: Pairs were deleted.
             *     - `3`: All pairs were cleared.
             * @enum {integer}
             */
            OperateType: 1 | 2 | 3;
            /** @description The pairs that were set or deleted; empty, or perhaps absent, when all were cleared. */
            ExtensionList?: components["schemas"]["MsgExtension"][];
            /** @description Newest version number of the extensions of the whole message. */
            Seq: number;
            /** @description When the extensions were changed, in milliseconds. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /**
         * @description Type of the group.
         *
         *     Known values, more may come:
         *
         *     - `Private`: Work group under its older name.
         *     - `Work`: Work group.
         *     - `Public`: Public group.
         *     - `ChatRoom`: Meeting group under its older name.
         *     - `Meeting`: Meeting group.
         *     - `AVChatRoom`: Audio-video (live streaming) group.
         *     - `Community`: Community.
         *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
         * @enum {string}
         */
        GroupType: "Private" | "Work" | "Public" | "ChatRoom" | "Meeting" | "AVChatRoom" | "Community" | "Live";
        /**
         * @description By its name, what happens with invitations to the group. The values are those of the REST API's `InviteJoinOption`.
         *
         *     Known values, more may come:
         *
         *     - `FreeAccess`: Members may invite others.
         *     - `NeedPermission`: An invitation needs the consent of the owner or an administrator. Seen in a packet of 2023.
         *     - `DisableInvite`: Members may not invite others. Named by a Java SDK.
         * @enum {string}
         */
        InviteOption: "FreeAccess" | "NeedPermission" | "DisableInvite";
        /** @description One member of a group. */
        GroupMember: {
            /** @description UserID of the member. */
            Member_Account: components["schemas"]["UserID"];
        };
        /** @description A group that is about to be created. */
        GroupBeforeCreateGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeCreateGroup";
            /** @description UserID of whoever asks for the group to be created. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the owner that the group is to have. May be absent or empty: the REST API creates groups without an owner. */
            Owner_Account?: string;
            /**
             * @description Type of the group to be created.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description Name of the group to be created. */
            Name: string;
            /** @description How many groups of this type the user has created already. In older packets only; no longer documented since December 2025. */
            CreateGroupNum?: number;
            /** @description How many groups the user has created already: by type of group, or of the type in question. On no page that was read. */
            CreatedGroupNum?: {
                [key: string]: number;
            } | number;
            InviteOption?: components["schemas"]["InviteOption"];
            /** @description Members that the group is to start with. In every sample, but none shows a group that starts without members, where it may be empty or absent. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The decision about a group that is about to be created. */
        GroupBeforeCreateGroupReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 allows the creation; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. Reaches the caller together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 allows the creation; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            /** @description Text of the error; empty on success. Reaches the caller together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 allows the creation; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. Reaches the caller together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A custom field of a group or a topic. */
        UserDefinedData: {
            /** @description Name of the custom field, as it is configured for the app. */
            Key?: string;
            /** @description Value of the custom field. */
            Value?: string;
        };
        /** @description A group that was created. */
        GroupAfterCreateGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterCreateGroup";
            /** @description ID of the new group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description UserID of whoever asked for the group to be created. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the group's owner. May be absent or empty: the REST API creates groups without an owner. */
            Owner_Account?: string;
            /**
             * @description Type of the new group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description Name of the new group. */
            Name: string;
            /** @description Introduction of the new group. In the newest Chinese text of the international page only; absent elsewhere. */
            Introduction?: string;
            /** @description Announcement of the new group. In the newest Chinese text of the international page only; absent elsewhere. */
            Notification?: string;
            /** @description Members that the group starts with. In every sample, but none shows a group that starts without members, where it may be empty or absent. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description Custom group fields that were set at creation. Only when the app has such fields enabled (they are off by default) and some were set. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
            InviteOption?: components["schemas"]["InviteOption"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description ID of a topic of a community. It need not begin with the ID of its community. */
        TopicId: string;
        /** @description A request of a user to join a group. */
        GroupBeforeApplyJoinGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
            /** @description ID of the group that the user asks to join. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of the applicant (spelt `Requestor`, with an o). */
            Requestor_Account: components["schemas"]["UserID"];
            /** @description Text that the applicant sends along. Documented since 2025; older packets lack it. */
            ApplyMsg?: string;
            /** @description ID of the topic. Only when the request is about a private topic. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The decision about a request to join a group. */
        GroupBeforeApplyJoinGroupReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the request go on; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. Reaches the applicant together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the request go on; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            /** @description Text of the error; empty on success. Reaches the applicant together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 lets the request go on; 1 refuses it; 10100 to 10200 refuse it with a code of the app's own. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. Reaches the applicant together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Users who are about to be added to a group by somebody else. */
        GroupBeforeInviteJoinGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
            /** @description ID of the group that the users are to be added to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever adds the users. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The users to be added. */
            DestinationMembers: components["schemas"]["GroupMember"][];
            /** @description ID of the topic. Only when the users are added to a private topic. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The decision about users who are about to be added to a group. */
        GroupBeforeInviteJoinGroupReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the request go on, except for the users in `RefusedMembers_Account`; 1 refuses it as a whole; 10100 to 10200 do so with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. Reaches the inviter together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description UserIDs out of `DestinationMembers` that are not to be added, as plain strings; the others are added. Counts with `ErrorCode` 0 only. */
            RefusedMembers_Account?: components["schemas"]["UserID"][];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the request go on, except for the users in `RefusedMembers_Account`; 1 refuses it as a whole; 10100 to 10200 do so with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            /** @description Text of the error; empty on success. Reaches the inviter together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 lets the request go on, except for the users in `RefusedMembers_Account`; 1 refuses it as a whole; 10100 to 10200 do so with a code of the app's own. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. Reaches the inviter together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Users became members of a group. */
        GroupAfterNewMemberJoin: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterNewMemberJoin";
            /** @description ID of the group that was joined. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that was joined.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /**
             * @description How the members came in. Which value a call of the REST API produces is not documented.
             *
             *     Known values, more may come:
             *
             *     - `Apply`: By their own application.
             *     - `Invited`: By invitation; somebody else added them.
             * @enum {string}
             */
            JoinType: "Apply" | "Invited";
            /** @description UserID of whoever made the request. In captured packets with `JoinType` `Apply` it is the new member. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The new members. */
            NewMemberList: components["schemas"]["GroupMember"][];
            /** @description ID of the topic. At most when the event is about a private topic. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the members joined, in milliseconds since 1970. A number or a string of 13 digits. Missing in packets from before about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Members left a group or were removed from it. */
        GroupAfterMemberExit: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterMemberExit";
            /** @description ID of the group that was left. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that was left.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /**
             * @description How the members left.
             *
             *     Known values, more may come:
             *
             *     - `Kicked`: Removed by the group's owner or by an administrator.
             *     - `Quit`: Left by themselves.
             * @enum {string}
             */
            ExitType: "Kicked" | "Quit";
            /** @description UserID of whoever caused the exit: with `Kicked` the one who removed the members, with `Quit` the member who left. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The members that left. */
            ExitMemberList: components["schemas"]["GroupMember"][];
            /** @description ID of the topic. Only when the event is about a private topic. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the members left, in milliseconds since 1970. A number or a string of 13 digits. Missing in packets from before about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /**
         * @description Priority of the message; seen in packets of an audio-video group captured in 2022, in no documentation.
         *
         *     Known values, more may come:
         *
         *     - `Normal`: The only value seen.
         * @enum {string}
         */
        GroupMsgPriority: "Normal";
        /** @description A group message that is about to be sent. Packets of the sibling, `Group.CallbackAfterSendMsg`, captured before 2019 have neither `Operator_Account` nor `Random`, so that both are optional here too. */
        GroupBeforeSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeSendMsg";
            /** @description ID of the group that the message is for; a room ID where `Type` is `Live`. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of the sender. A captured message of an administrator had the literal `@TLS#NOT_FOUND` here. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request. Differs from the sender when an administrator sends in somebody's name. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description Random number of the send request, a 32-bit unsigned integer; values above 2147483647 occur. */
            Random?: components["schemas"]["MsgRandom"];
            /** @description Identifies the message on the client; three numbers joined by hyphens in the samples. Documented since about 2025; older packets lack it. */
            MsgId?: components["schemas"]["MsgId"];
            /**
             * @description Whether the message goes to online members only. Always 0 in audio-video groups, which ignore the attribute. Packets of the live and room products and packets from before 2022 lack it.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message, a list of message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, stored in the cloud and delivered with it. Only when the message has some. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description ID of the topic that the message is sent in. Only for a message in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            MsgPriority?: components["schemas"]["GroupMsgPriority"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The decision about a group message that is about to be sent. */
        GroupBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 delivers the message, as it is or as changed by `MsgBody` and `CloudCustomData`; 1 refuses it; 2 drops it silently; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            /** @description Text of the error; empty on success. Reaches the sender together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description The whole message as it is to be delivered. Counts with `ErrorCode` 0 only; without it the sender's message stays as it is. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description The message's custom data as it is to be delivered. Counts with `ErrorCode` 0 only. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 delivers the message, as it is or as changed by `MsgBody` and `CloudCustomData`; 1 refuses it; 2 drops it silently; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            /** @description Text of the error; empty on success. Reaches the sender together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 delivers the message, as it is or as changed by `MsgBody` and `CloudCustomData`; 1 refuses it; 2 drops it silently; 10100 to 10200 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 2;
            /** @description Text of the error; empty on success. Reaches the sender together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 delivers the message, as it is or as changed by `MsgBody` and `CloudCustomData`; 1 refuses it; 2 drops it silently; 10100 to 10200 refuse it with a code of the app's own. */
            ErrorCode: number;
            /** @description Text of the error; empty on success. Reaches the sender together with a code from 10100 to 10200. */
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description One mention in a group message, of a member or of everybody. */
        GroupAtInfoItem: {
            /**
             * @description Whether the entry mentions everybody or one member.
             *
             *     Known values, more may come:
             *
             *     - `0`: One member, named in `GroupAt_Account`.
             *     - `1`: Everybody.
             * @enum {integer}
             */
            GroupAtAllFlag: 0 | 1;
            /** @description UserID of the mentioned member. Only when `GroupAtAllFlag` is 0. */
            GroupAt_Account?: components["schemas"]["UserID"];
        };
        /** @description A group message that was sent. Old packets have less: one captured in 2018 has neither `Operator_Account` nor `Random`, those of about 2016 lack `MsgSeq` and `MsgTime` too. */
        GroupAfterSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterSendMsg";
            /** @description ID of the group that the message belongs to; a room ID where `Type` is `Live`. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of the sender. A captured message of an administrator had the literal `@TLS#NOT_FOUND` here. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request. Differs from the sender when an administrator sends in somebody's name. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description Random number of the send request, a 32-bit unsigned integer; values above 2147483647 occur. */
            Random?: components["schemas"]["MsgRandom"];
            /** @description Identifies the message on the client; three numbers joined by hyphens in the samples. Documented since about 2025; older packets lack it. */
            MsgId?: components["schemas"]["MsgId"];
            /** @description Sequence number that identifies the message within its group; a larger number is a later message. */
            MsgSeq?: components["schemas"]["MsgSeq"];
            /** @description When the message was sent, by the server's clock, in seconds since 1970. */
            MsgTime?: components["schemas"]["UnixSeconds"];
            /**
             * @description Whether the message went to online members only. Always 0 in audio-video groups, which ignore the attribute. Packets of the live and room products and packets from before 2022 may lack it.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message, a list of message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, stored in the cloud and delivered with it. Only when the message has some. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description ID of the topic that the message was sent in. Only for a message in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Who is mentioned in the message, 30 members at most. Only when somebody is mentioned; added to the packet by August 2024. */
            GroupAtInfo?: components["schemas"]["GroupAtInfoItem"][];
            MsgPriority?: components["schemas"]["GroupMsgPriority"];
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A group message that could not be sent, and why. One reason is a wrong parameter, such as a group that does not exist: what such a packet leaves out was not seen. */
        GroupSendMsgException: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackSendMsgException";
            /** @description ID of the group that the message was meant for. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. May be absent where there is no such group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type?: components["schemas"]["GroupType"];
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request. Differs from the sender when an administrator sends in somebody's name. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description Random number of the send request, a 32-bit unsigned integer; values above 2147483647 occur. */
            Random?: components["schemas"]["MsgRandom"];
            /**
             * @description Whether the message was for online members only. Always 0 in audio-video groups, which ignore the attribute. May be absent, as it is from older packets of the other two message callbacks.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message, a list of message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message. Only when the message has some. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Why the message failed, a code from Chat's general list of errors (10023, for example, where the group's rate limit was hit). Has nothing to do with the `ErrorCode` of the answer. */
            ErrorCode: number;
            /** @description Details of the failure, as text. */
            ErrorInfo: string;
            /** @description When the event happened, in milliseconds since 1970; a number or a string of digits. Packets from before 2022 lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Messages of a group that were recalled. */
        GroupAfterRecallMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterRecallMsg";
            /** @description UserID of whoever recalled the messages. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description ID of the group that the messages belonged to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description The recalled messages. */
            MsgSeqList: {
                /** @description Sequence number of the recalled message within its group. */
                MsgSeq: components["schemas"]["MsgSeq"];
                /** @description Identifies the recalled message on the client. Documented since 2025; older packets lack it. */
                MsgId?: components["schemas"]["MsgId"];
            }[];
            /** @description ID of the topic that the messages were in. Only for messages in a topic of a community. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the messages were recalled, in milliseconds since 1970. A number or a string of digits. Older packets lack it. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A group message that was edited. */
        GroupAfterModifyMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterModifyMsg";
            /** @description UserID of whoever edited the message; not necessarily its sender. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the group that the message belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description ID of the topic that the message is in. Only for a topic of a community; absent or an empty string otherwise. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description Sequence number of the edited message within its group. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Elements of the message. May be absent where the edit changed the custom data only. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data of the message. Only where an edit changed it, if at all. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the message was edited, in milliseconds since 1970. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A change of the extension (key-value pairs) of a group message. */
        GroupAfterGroupMsgExtension: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
            /** @description ID of the group that the message belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Sequence number of the message within its group. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /**
             * @description What was done to the pairs.
             *
             *     Known values, more may come:
             *
             *     - `1`: Pairs were set.
             *     - `2`: Pairs were deleted.
             *     - `3`: All pairs were cleared.
             * @enum {integer}
             */
            OperateType: 1 | 2 | 3;
            /** @description The pairs concerned. Empty, or perhaps absent, when `OperateType` is 3. A message has at most 300 pairs. */
            ExtensionList?: components["schemas"]["MsgExtension"][];
            /** @description Newest version number of the message's extension as a whole. */
            Seq: number;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Who has read one message of a group, and how many have not. */
        GroupMsgReceipt: {
            /** @description Sequence number of the message within its group. */
            MsgSeq?: components["schemas"]["MsgSeq"];
            /** @description How many members have read the message. */
            ReadNum?: number;
            /** @description How many members have not read it yet. */
            UnreadNum?: number;
            /** @description The members who have read it. May be empty or absent while nobody has. */
            ReadReceiptMembers?: components["schemas"]["GroupMember"][];
        };
        /** @description The state of the read receipts of messages of a group. */
        GroupAfterReadReceipt: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterReadReceipt";
            /** @description ID of the group that the messages belong to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group. Communities have no read receipts for now.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description The messages, one entry each. */
            GroupMsgReceiptList: components["schemas"]["GroupMsgReceipt"][];
            /** @description When the event happened, in milliseconds since 1970. A number or a string of digits. Optional, since the group callbacks gained it about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A group has as many members as it can hold. */
        GroupAfterGroupFull: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupFull";
            /** @description ID of the full group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description ID of the topic. Only when the event is about a private topic. */
            TopicId?: components["schemas"]["TopicId"];
            /** @description When the event happened, in milliseconds since 1970. A number or a string of 13 digits. Missing in packets from before about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A group was disbanded. */
        GroupAfterGroupDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupDestroyed";
            /** @description UserID of whoever disbanded the group. Documented on the Chinese page only. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description ID of the disbanded group. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the disbanded group.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of the group's owner. May be absent or empty: the REST API creates groups without an owner. */
            Owner_Account?: string;
            /** @description Name of the group. In every sample, but in no field table. */
            Name?: string;
            /** @description Members of the disbanded group. Not sent for a community. */
            MemberList?: components["schemas"]["GroupMember"][];
            /** @description When the group was disbanded, in milliseconds since 1970. A number or a string of 13 digits. Missing in packets from before about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The profile of a group was changed. Of the profile, the body carries only what changed. */
        GroupAfterGroupInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
            /** @description ID of the group whose profile changed. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group whose profile changed.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever changed the profile. In a captured packet of a REST API call it is the app administrator's account. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description New name of the group. Only when the name changed. */
            Name?: string;
            /** @description New introduction. Only when the introduction changed. */
            Introduction?: string;
            /** @description New notice. Only when the notice changed. */
            Notification?: string;
            /** @description New URL of the group's avatar. Only when that URL changed. */
            FaceUrl?: string;
            /** @description When the profile changed, in milliseconds since 1970. A number or a string of 13 digits. Missing in packets from before about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Custom attributes of a group were changed. */
        GroupAfterGroupAttrChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
            /** @description ID of the group whose attributes changed. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group whose attributes changed.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever asked for the change. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * @description What was done to the attributes. In every sample, but in no field table.
             *
             *     Known values, more may come:
             *
             *     - `set`: The attributes were reset to those given.
             *     - `modify`: Attributes were modified.
             *     - `clear`: All attributes were cleared.
             *     - `delete`: Some attributes were deleted.
             * @enum {string}
             */
            OptionType?: "set" | "modify" | "clear" | "delete";
            /** @description The attributes concerned, 16 at most. May be missing or empty when `OptionType` is `clear`. */
            GroupAttr?: {
                /** @description Name of the attribute, 32 bytes at most. */
                key: string;
                /** @description Value of the attribute, 4000 bytes at most. May be missing or empty when `OptionType` is `delete`. */
                value?: string;
            }[];
            /** @description When the attributes changed, in milliseconds since 1970. A number or a string of digits. Optional, since the group callbacks gained it about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The role or the name card of a group member was changed. */
        GroupAfterMemberFieldChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
            GroupId: components["schemas"]["GroupId"];
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever asked for the change. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the changed member, as the international pages name it. A packet without it has `Modified_Account`. */
            Member_Account?: components["schemas"]["UserID"];
            /** @description UserID of the changed member, as the mainland Chinese page names it. A packet without it has `Member_Account`. */
            Modified_Account?: components["schemas"]["UserID"];
            /**
             * @description Role of the member after the change. May be missing when only the name card changed.
             *
             *     Known values, more may come:
             *
             *     - `Admin`: Is an administrator of the group now.
             *     - `Member`: Is an administrator no longer.
             * @enum {string}
             */
            Role?: "Admin" | "Member";
            /** @description Name card of the member in the group after the change. May be missing when only the role changed. */
            NameCard?: string;
            /** @description When the member's profile changed, in milliseconds since 1970. A number or a string of digits. Optional, since the group callbacks gained it about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The ownership of a group went to another user. */
        GroupAfterChangeGroupOwner: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
            GroupId: components["schemas"]["GroupId"];
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever transferred the ownership. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the former owner. May be missing or empty when the group had no owner. */
            OldOwner_Account?: string;
            /** @description UserID of the new owner. */
            NewOwner_Account: components["schemas"]["UserID"];
            /** @description When the ownership was transferred, in milliseconds since 1970. A number or a string of digits. Optional, since the group callbacks gained it about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Members of an audio-video group went online or offline. There is no `Type`, since it is always an audio-video group. */
        GroupOnMemberStateChange: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackOnMemberStateChange";
            /** @description ID of the audio-video group. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description What the members are now.
             *
             *     Known values, more may come:
             *
             *     - `Online`: Online, or online again.
             *     - `Offline`: Offline.
             * @enum {string}
             */
            EventType: "Online" | "Offline";
            /**
             * @description Why it happened. May be missing, as in older documentation and in the international samples.
             *
             *     Known values, more may come:
             *
             *     - `HeartbeatInterrupt`: The heartbeat was lost; goes with `Offline`.
             *     - `HeartbeatRecover`: The heartbeat came back; goes with `Online`.
             *     - `Join`: First entry of the user; goes with `Online`.
             *     - `Quit`: Last exit of the user; goes with `Offline`.
             * @enum {string}
             */
            EventCause?: "HeartbeatInterrupt" | "HeartbeatRecover" | "Join" | "Quit";
            /** @description The members concerned, whether they came or went. */
            MemberList: components["schemas"]["GroupMember"][];
            /** @description When the event happened, in milliseconds since 1970. A number or a string of digits. In the newest sample only, and in no field table. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The app is close to its limit of new groups a day. */
        GroupOnDailyGroupQuotaAlarm: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
            /** @description Net increase of groups on this day, that is groups created minus groups disbanded. */
            QuotaUsed: number;
            /** @description Limit of the net increase of groups a day. */
            Quota: number;
            /** @description When the alarm was triggered, in milliseconds since 1970. A number or a string of digits. Optional, since the group callbacks gained it about 2022. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A topic is about to be created. The body does not say in which community. */
        GroupBeforeCreateTopic: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeCreateTopic";
            /** @description UserID of whoever asks for the topic. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group that the topic would belong to. `Community` is the only documented value.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description Name of the topic to be created. */
            Name: string;
        };
        /** @description The answer to Group.CallbackBeforeCreateTopic. */
        GroupBeforeCreateTopicReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description The decision. 0 lets the topic be created, 1 refuses it, 10100 to 10200 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description The decision. 0 lets the topic be created, 1 refuses it, 10100 to 10200 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description The decision. 0 lets the topic be created, 1 refuses it, 10100 to 10200 refuses it with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A topic was created in a community. */
        GroupAfterCreateTopic: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterCreateTopic";
            /** @description ID of the community that the topic belongs to. Do not derive it from `TopicId`. */
            GroupId: components["schemas"]["GroupId"];
            /** @description ID of the new topic. It need not begin with `GroupId`. */
            TopicId: components["schemas"]["TopicId"];
            /** @description UserID of whoever asked for the topic. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the owner of the community. May be absent or empty when the community has no owner. */
            Owner_Account?: string;
            /**
             * @description Type of the group that the topic belongs to. `Community` is the only documented value.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description Name of the topic. */
            Name: string;
            /** @description Custom fields given to the topic at its creation. Only when some were given and custom fields, which are off by default, are enabled for the app. */
            UserDefinedDataList?: components["schemas"]["UserDefinedData"][];
        };
        /** @description One topic or several topics of a community were deleted. */
        GroupAfterTopicDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterTopicDestroyed";
            /** @description ID of the community that the topics belonged to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that the topics belonged to. `Community` is the only documented value.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description IDs of the deleted topics. */
            TopicIdList: components["schemas"]["TopicId"][];
        };
        /** @description The profile of a topic was changed. The documented body does not say of which topic. */
        GroupAfterTopicInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
            /** @description ID of the community that the topic belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that the topic belongs to. `Community` is the only documented value.
             *
             *     Known values, more may come:
             *
             *     - `Private`: Work group under its older name.
             *     - `Work`: Work group.
             *     - `Public`: Public group.
             *     - `ChatRoom`: Meeting group under its older name.
             *     - `Meeting`: Meeting group.
             *     - `AVChatRoom`: Audio-video (live streaming) group.
             *     - `Community`: Community.
             *     - `Live`: Room of the live and room products, which reuse the group message callbacks.
             */
            Type: components["schemas"]["GroupType"];
            /** @description UserID of whoever changed the profile. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Name of the topic after the change. May be missing when it is unchanged. */
            Name?: string;
            /** @description Introduction of the topic after the change. May be missing when it is unchanged. */
            Introduction?: string;
            /** @description Notice of the topic after the change. May be missing when it is unchanged. */
            Notification?: string;
            /** @description URL of the topic's photo after the change; may be an empty string. May be missing when it is unchanged. */
            FaceUrl?: string;
        };
        /** @description The recipient of the moderated message. Only when a message was moderated. */
        ContentContactItem: {
            /**
             * @description Kind of the recipient.
             *
             *     Known values, more may come:
             *
             *     - `1`: User, in `To_Account`.
             *     - `2`: Group, in `ToGroupId`.
             * @enum {integer}
             */
            ContactType: 1 | 2;
            /** @description UserID of the recipient. Only when `ContactType` is 1. */
            To_Account?: components["schemas"]["UserID"];
            /** @description ID of the group. Only when `ContactType` is 2. */
            ToGroupId?: components["schemas"]["GroupId"];
        };
        /** @description The result of a moderation. There is no `CallbackCommand` in the body; route by the query. */
        ContentResultNotify: {
            /**
             * @description What was moderated.
             *
             *     Known values, more may come:
             *
             *     - `C2C`: One-to-one message.
             *     - `C2CCustom`: Custom one-to-one message.
             *     - `Group`: Group message.
             *     - `GroupCustom`: Custom group message.
             *     - `GroupInfo`: Group profile.
             *     - `GroupMemberInfo`: Profile of a group member.
             *     - `RelationChain`: Relationship chain.
             *     - `UserInfo`: User profile.
             * @enum {string}
             */
            Scene: "C2C" | "C2CCustom" | "Group" | "GroupCustom" | "GroupInfo" | "GroupMemberInfo" | "RelationChain" | "UserInfo";
            /**
             * Format: uint32
             * @description Application id. In every sample, but in no table; the query's `SdkAppid` is the one to check.
             */
            SdkAppId?: number;
            /** @description UserID of the account that the content comes from. */
            From_Account: components["schemas"]["UserID"];
            ContactItem?: components["schemas"]["ContentContactItem"];
            /**
             * @description Kind of the content.
             *
             *     Known values, more may come:
             *
             *     - `Text`: Text, in `TextContent`.
             *     - `Image`: Image, at `FileURL`.
             *     - `Audio`: Audio, at `FileURL`.
             *     - `Video`: Video, at `FileURL`.
             * @enum {string}
             */
            ContentType: "Text" | "Image" | "Audio" | "Video";
            /** @description The moderated text. Only when `ContentType` is `Text`. One element, or several for a custom message; one table gives a plain string. */
            TextContent?: string[] | string;
            /** @description URL of the moderated file. Only when `ContentType` is `Image`, `Audio` or `Video`. */
            FileURL?: string;
            /** @description The moderated message: `MsgKey` of a one-to-one message, `MsgSeq` of a group message as text. Only when a message was moderated; absent for a group message that was not delivered, because it was blocked or for another reason. */
            MsgID?: string;
            /**
             * @description What the platform did with the content.
             *
             *     Known values, more may come:
             *
             *     - `0`: Let it pass.
             *     - `1`: Blocked it.
             * @enum {integer}
             */
            CtxcbResult: 0 | 1;
            /** @description ID of the moderation. Perhaps absent where a word list decided and the moderation service was not asked. */
            CtxcbRequestId?: string;
            /** @description Sensitive words that were found in the text. */
            CtxcbKeywords?: string[];
            /**
             * @description What the moderation service suggests.
             *
             *     Known values, more may come:
             *
             *     - `Block`: Block the content.
             *     - `Review`: Have a person look at it.
             *     - `Normal`: Nothing was found. The name is that of January 2024.
             * @enum {string}
             */
            CtxcbSuggestion?: "Block" | "Review" | "Normal";
            /**
             * @description Category of the violation.
             *
             *     Known values, more may come:
             *
             *     - `Normal`: Nothing was found.
             *     - `Illegal`: Illegal content.
             *     - `Abuse`: Abuse.
             *     - `Polity`: Politics.
             *     - `Ad`: Advertising.
             *     - `Porn`: Pornography.
             *     - `Sexy`: Sexually suggestive content.
             *     - `Terror`: Terrorism.
             *     - `Composite`: Composite category.
             * @enum {string}
             */
            CtxcbLabel?: "Normal" | "Illegal" | "Abuse" | "Polity" | "Ad" | "Porn" | "Sexy" | "Terror" | "Composite";
            /** @description Finer category of the violation. Its values were not seen, save one, `InsinuationPorn`. */
            CtxcbSubLabel?: string;
            /** @description The finer category in words. */
            CtxcbSubLabelDesc?: string;
            /** @description By its name, the word library that matched. Its description was not seen. */
            CtxcbLibName?: string;
            /** @description Custom data of the moderated message, unchanged. Empty unless a one-to-one or group message was moderated. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description A one-to-one message was sent to a chatbot. The same shape as `C2C.CallbackAfterSendMsg`, whose packets lack one or the other of its members; the same members are optional here. */
        BotOnC2CMessage: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Bot.OnC2CMessage";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the recipient, the chatbot. Those of chatbots begin with `@RBT#` in other samples. */
            To_Account: components["schemas"]["UserID"];
            MsgSeq?: components["schemas"]["MsgSeq"];
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent, in seconds since 1970. Order messages by it, and those of one second by `MsgSeq`. */
            MsgTime?: components["schemas"]["UnixSeconds"];
            MsgKey?: components["schemas"]["MsgKey"];
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description 0 if the message was delivered, an error code otherwise. */
            SendMsgResult?: number;
            /** @description Result of the delivery in words, `send msg succeed` on success. It is not about the callback. */
            ErrorInfo?: string;
            /** @description Number of messages that the recipient has not read; -1 on failure. Only in packets of the older form. */
            UnreadMsgNum?: number;
            /** @description As in the REST API, whether the sender's other devices get the message. In a packet that a public front end imitates. */
            SyncOtherMachine?: number;
            /** @description As in the REST API, whether the message can have extensions. In a packet that a public front end imitates. */
            SupportMessageExtension?: number;
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud. May be absent when the sender set none. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the event happened, in milliseconds since 1970. Absent from packets of the older form. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A chatbot was mentioned in a group. Members that `Group.CallbackAfterSendMsg` can lack are optional here too, and so are those that Tencent's own bot plugin does not rely on. */
        BotOnGroupMessage: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Bot.OnGroupMessage";
            /** @description ID of the group that the message was sent in. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Name of the group, by its name. */
            GroupName?: string;
            Type: components["schemas"]["GroupType"];
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request; differs from the sender when an administrator sent the message. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description Random number of the request that sent the message, a 32-bit unsigned integer. Called `MsgRandom` elsewhere. */
            Random?: components["schemas"]["MsgRandom"];
            /** @description Sequence number of the message, unique in its group. Group messages are ordered by it; a larger one is later. */
            MsgSeq?: number;
            MsgId?: components["schemas"]["MsgId"];
            /** @description When the server took the message, in seconds since 1970. The unit follows from the sample, not from the table. */
            MsgTime?: components["schemas"]["UnixSeconds"];
            /**
             * @description Whether the message goes to users online only; always 0 in live-streaming groups.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MsgBody"];
            /** @description UserIDs of the chatbots that the message mentions. Tencent's own bot plugin falls back to the text without it. */
            AtRobots_Account?: components["schemas"]["UserID"][];
            /** @description Custom data of the message, kept in the cloud. May be absent when the sender set none. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description ID of the topic. Only when the message was sent in a topic of a community that supports topics. */
            TopicId?: string;
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Pass-through content that a client sent to a chatbot. */
        ChatbotOnC2CSignalMessage: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Chatbot.OnC2CSignalMessage";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the chatbot. */
            To_Account: components["schemas"]["UserID"];
            MsgSeq: components["schemas"]["MsgSeq"];
            MsgRandom: components["schemas"]["MsgRandom"];
            MsgKey: components["schemas"]["MsgKey"];
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The content that the client sent. The sample has JSON text; any text is possible. */
            Data: string;
        };
        /** @description The answer to `Chatbot.OnC2CSignalMessage`. */
        ChatbotOnC2CSignalMessageReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 passes `RspData` to the chatbot, 1 has it ignored.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description Content to answer the chatbot with; JSON text in the sample. Always present, but used with `ErrorCode` 0 only. */
            RspData: string;
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 passes `RspData` to the chatbot, 1 has it ignored.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description Content to answer the chatbot with; JSON text in the sample. Always present, but used with `ErrorCode` 0 only. */
            RspData: string;
        };
        /** @description An official account is about to be created; it has no ID yet. */
        OfficialAccountBeforeCreateOfficialAccount: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the creator, who will own the account. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the official account. */
            Name: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to `OfficialAccount.CallbackBeforeCreateOfficialAccount`. */
        OfficialAccountBeforeCreateOfficialAccountReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the account be created, 1 refuses it; 120001 to 130000 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the account be created, 1 refuses it; 120001 to 130000 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 lets the account be created, 1 refuses it; 120001 to 130000 refuse it with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description User ID of the official account. Those of the samples begin with `@TOA#_`. */
        OfficialAccountID: string;
        /** @description An official account was created. */
        OfficialAccountAfterCreateOfficialAccount: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the account's creator and owner. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the official account. */
            Name: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The profile of an official account was changed. */
        OfficialAccountAfterOfficialAccountInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description New introduction. May be absent when it did not change. */
            Introduction?: string;
            /** @description New name. May be absent when it did not change. */
            Name?: string;
            /** @description URL of the new avatar. May be absent when it did not change. */
            FaceUrl?: string;
            /** @description New organization that the account belongs to. May be absent when it did not change. */
            Organization?: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description An official account was destroyed. */
        OfficialAccountAfterOfficialAccountDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the account's creator and owner. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the official account. */
            Name: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A subscriber of an official account. */
        OfficialAccountSubscriber: {
            /** @description UserID of the subscriber. */
            Subscriber_Account: components["schemas"]["UserID"];
        };
        /** @description Users are about to subscribe to an official account. */
        OfficialAccountBeforeAddSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The users about to be subscribed. */
            SubscribeAccountList: components["schemas"]["OfficialAccountSubscriber"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to `OfficialAccount.CallbackBeforeAddSubscriber`. */
        OfficialAccountBeforeAddSubscriberReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the subscription go on, also when only some users are refused; 1 refuses the whole request.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description UserIDs of those who may not subscribe, as plain strings. Counts with `ErrorCode` 0 only; leave it out to refuse nobody. */
            RefusedSubscribers_Account?: components["schemas"]["UserID"][];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the subscription go on, also when only some users are refused; 1 refuses the whole request.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Users subscribed to an official account. */
        OfficialAccountAfterAddSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The users who are now subscribed. */
            SubscribeAccountList: components["schemas"]["OfficialAccountSubscriber"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description An official account reached its subscriber limit. */
        OfficialAccountAfterOfficialAccountFull: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
            Official_Account: components["schemas"]["OfficialAccountID"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Users unsubscribed from an official account. */
        OfficialAccountAfterDeleteSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description UserID of the operator whose request this is. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The users who are no longer subscribed. */
            SubscribeAccountList: components["schemas"]["OfficialAccountSubscriber"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A message of an official account is about to be sent. */
        OfficialAccountBeforeSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /**
             * @description Whether the message goes to users online only. May be absent, as it is from older packets of the other message callbacks.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud. May be absent when the sender set none. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to `OfficialAccount.CallbackBeforeSendMsg`. */
        OfficialAccountBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the message be sent, 1 refuses it, 2 drops it silently; 120001 to 130000 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description The message body to send instead. Counts with `ErrorCode` 0 only; without it the original body is sent. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description The custom data to send instead. Counts with `ErrorCode` 0 only. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the message be sent, 1 refuses it, 2 drops it silently; 120001 to 130000 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the message be sent, 1 refuses it, 2 drops it silently; 120001 to 130000 refuse it with a code of the app's own.
             * @constant
             */
            ErrorCode: 2;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 lets the message be sent, 1 refuses it, 2 drops it silently; 120001 to 130000 refuse it with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A message of an official account was sent. */
        OfficialAccountAfterSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
            Official_Account: components["schemas"]["OfficialAccountID"];
            MsgKey: components["schemas"]["MsgKey"];
            /** @description When the server took the message, in seconds since 1970. The unit follows from the sample, not from the table. */
            MsgTime: components["schemas"]["UnixSeconds"];
            /**
             * @description Whether the message goes to users online only. May be absent, as it is from older packets of the other message callbacks.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary message.
             *     - `1`: For users online only; not stored.
             */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud. May be absent when the sender set none. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Messages of an official account were recalled. */
        OfficialAccountAfterMsgWithDraw: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
            Official_Account: components["schemas"]["OfficialAccountID"];
            /** @description The recalled messages. */
            WithdrawMsgList: {
                /** @description Identifier of the recalled message, as given when it was sent. */
                MsgKey: components["schemas"]["MsgKey"];
            }[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description When the event happened, in seconds (not milliseconds) since 1970. A number or a string of digits. */
        EventTimeSeconds: number | string;
        /**
         * @description Push vendor.
         *
         *     Known values, more may come:
         *
         *     - `0`: Unknown vendor.
         *     - `1`: Apple APNs.
         *     - `2`: Xiaomi.
         *     - `3`: Huawei.
         *     - `4`: Google FCM.
         *     - `5`: Meizu.
         *     - `6`: OPPO.
         *     - `7`: vivo.
         *     - `8`: Honor.
         * @enum {integer}
         */
        PushPlatform: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        /**
         * @description Stage of the push.
         *
         *     Known values, more may come:
         *
         *     - `1`: Sent.
         *     - `2`: Reached the device.
         *     - `3`: Clicked.
         * @enum {integer}
         */
        PushStage: 1 | 2 | 3;
        /** @description Result of the event (`ErrCode`, not `ErrorCode`); 0 is success, anything else a failure. */
        PushErrCode: number;
        /** @description Text for the result (`ErrInfo`, not `ErrorInfo`); may be empty, perhaps absent. */
        PushErrInfo: string;
        /** @description What became of the offline push of a message for one recipient. The newest page says that pushes to users, to all and by tag send it too, which have no message: `From_Account`, `MsgSeq` and `MsgTime` are optional for that reason. */
        PushOfflinePushEvent: {
            /**
             * @description Command word, repeated in every event.
             * @constant
             */
            CallbackCommand: "Push.OfflinePush";
            /**
             * @description Kind of the conversation that the message is in.
             *
             *     Known values, more may come:
             *
             *     - `1`: One-to-one chat.
             *     - `2`: Group chat.
             * @enum {integer}
             */
            EventType: 1 | 2;
            EventTime: components["schemas"]["EventTimeSeconds"];
            /** @description UserID of the sender of the message. */
            From_Account?: components["schemas"]["UserID"];
            /** @description UserID of the recipient of the push. */
            To_Account: components["schemas"]["UserID"];
            PushPlatform: components["schemas"]["PushPlatform"];
            PushStage: components["schemas"]["PushStage"];
            /** @description Identifier of the message. Only for one-to-one chats (`EventType` 1); absent or empty for group chats. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description ID of the group, spelt `GroupID` here and `GroupId` elsewhere. Only for group chats (`EventType` 2); absent or empty for one-to-one chats. */
            GroupID?: string;
            MsgSeq?: components["schemas"]["MsgSeq"];
            /** @description Random number of the message, a 32-bit unsigned integer. May be absent for group chats. */
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent, in seconds since 1970. */
            MsgTime?: components["schemas"]["UnixSeconds"];
            /** @description Identifier of the push; the console looks up its delivery by it. Absent from older packets. */
            PushID?: string;
            ErrCode: components["schemas"]["PushErrCode"];
            ErrInfo?: components["schemas"]["PushErrInfo"];
        };
        /** @description A batch of offline push events. There is no `CallbackCommand` at the top level; route by the query. */
        PushOfflinePush: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["PushOfflinePushEvent"][];
        };
        /** @description What became of a push for one recipient. */
        PushAllMemberPushEvent: {
            /**
             * @description Command word, repeated in every event.
             * @constant
             */
            CallbackCommand: "Push.AllMemberPush";
            /**
             * @description Kind of the push.
             *
             *     Known values, more may come:
             *
             *     - `1`: Offline push.
             *     - `2`: Online push.
             * @enum {integer}
             */
            EventType: 1 | 2;
            /** @description ID of the push task, as the REST API returned it when the push was submitted. */
            TaskId: string;
            /** @description The app's own identifier of the push, handed through unchanged. In the table only; presumably sent when the push request set it. */
            DataId?: string;
            /** @description When the push task was submitted, in seconds since 1970. */
            TaskTime: components["schemas"]["UnixSeconds"];
            EventTime: components["schemas"]["EventTimeSeconds"];
            /** @description UserID of the recipient. */
            To_Account: components["schemas"]["UserID"];
            /**
             * @description Push vendor. Always 0 for an online push (`EventType` 2).
             *
             *     Known values, more may come:
             *
             *     - `0`: Unknown vendor.
             *     - `1`: Apple APNs.
             *     - `2`: Xiaomi.
             *     - `3`: Huawei.
             *     - `4`: Google FCM.
             *     - `5`: Meizu.
             *     - `6`: OPPO.
             *     - `7`: vivo.
             *     - `8`: Honor.
             */
            PushPlatform: components["schemas"]["PushPlatform"];
            /**
             * @description Vendor of the device. 0 for an offline push (`EventType` 1). In the table only, in no sample.
             *
             *     Known values, more may come:
             *
             *     - `0`: Unknown device.
             *     - `1`: Apple device.
             *     - `2`: Xiaomi device.
             *     - `3`: Huawei device.
             *     - `4`: Google FCM device.
             *     - `5`: Meizu device.
             *     - `6`: OPPO device.
             *     - `7`: vivo device.
             *     - `8`: Honor device.
             * @enum {integer}
             */
            DeviceType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            PushStage: components["schemas"]["PushStage"];
            ErrCode: components["schemas"]["PushErrCode"];
            ErrInfo?: components["schemas"]["PushErrInfo"];
        };
        /** @description A batch of push events. There is no `CallbackCommand` at the top level; route by the query. */
        PushAllMemberPush: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["PushAllMemberPushEvent"][];
        };
        /** @description ID of the customer-service session. */
        DeskSessionId: string;
        /** @description A user in a session asks for a live agent. */
        ChatBotOnAssignHuman: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "ChatBot.OnAssignHuman";
            SessionId: components["schemas"]["DeskSessionId"];
            /** @description UserID of the user who asked for an agent. */
            ClientUserId: components["schemas"]["UserID"];
            /** @description UserID of the customer-service account. Only with the light SDK integration; the international page does not have it. */
            CustomerServiceId?: components["schemas"]["UserID"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Group of live agents to choose from. Given alone, without `AgentIdList`, an agent of the group is chosen. */
        DeskAgentGroupId: number;
        /** @description Live agents to choose from; one of them is chosen by availability. Their e-mail addresses, or account names in an older sample. */
        DeskAgentIdList: string[];
        /** @description The answer to `ChatBot.OnAssignHuman`. */
        ChatBotOnAssignHumanReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 for success, any other number for failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            AgentGroupId?: components["schemas"]["DeskAgentGroupId"];
            AgentIdList?: components["schemas"]["DeskAgentIdList"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 for success, any other number for failure. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A user in a session asks for a live agent (older name of the callback). */
        ChatBotOnAssignAgent: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "ChatBot.OnAssignAgent";
            SessionId: components["schemas"]["DeskSessionId"];
            /** @description UserID of the user who asked for an agent. */
            ClientUserId: components["schemas"]["UserID"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to `ChatBot.OnAssignAgent`. */
        ChatBotOnAssignAgentReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 for success, 1 for failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            AgentGroupId?: components["schemas"]["DeskAgentGroupId"];
            AgentIdList?: components["schemas"]["DeskAgentIdList"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 for success, 1 for failure.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A node of a chatbot task calls the app's backend. */
        ChatbotInterfaceInvocation: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Chatbot.InterfaceInvocation";
            /** @description Variables that the node passes on, from name to value. The names are those that were set up in the node. */
            Body: {
                /** @description System variable with the UserID of the customer. Only when the node passes it on. */
                SystemClientUserID?: string;
                /** @description System variable with the ID of the session. Only when the node passes it on. */
                SystemSessionID?: string;
            } & {
                [key: string]: string;
            };
            /** @description When the node ran, in milliseconds since 1970. The unit follows from the sample. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to `Chatbot.InterfaceInvocation`. */
        ChatbotInterfaceInvocationReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 for success, any other number for failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            /** @description Variables to set in the session, from name to value. Leave it out to set none; counts with `ErrorCode` 0 only. */
            Body?: {
                [key: string]: string;
            };
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 for success, any other number for failure. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /**
         * @description How the customer's side is integrated.
         *
         *     Known values, more may come:
         *
         *     - `SDK`: App, with the client SDK.
         *     - `Web(H5)`: Web page.
         *     - `Web (H5)`: Web page, as the English page spells it.
         * @enum {string}
         */
        DeskChannelType: "SDK" | "Web(H5)" | "Web (H5)";
        /** @description A step of a task flow. Only the beginning of one sample was seen; further members are to be expected. */
        ChatbotTaskFlowEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Chatbot.TaskFlowEventNotify";
            /**
             * @description Kind of the event. Further kinds, for a node that was executed and for the end, were not seen.
             *
             *     Known values, more may come:
             *
             *     - `TaskBegin`: The task flow started.
             * @enum {string}
             */
            Event: "TaskBegin";
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Number of the event within the execution, from 1, rising by one. */
            Seq: number;
            /** @description ID of this execution of the task flow. */
            ExecutionId: string;
            /** @description ID of the task. */
            TaskId?: number;
            /** @description Name of the task. */
            TaskName?: string;
            /** @description Environment that the task runs in; `production` in the sample. */
            Env?: string;
            SessionId?: components["schemas"]["DeskSessionId"];
            /** @description UserID of the chatbot. */
            RobotId?: components["schemas"]["UserID"];
            /** @description UserID of the customer. */
            ClientUserId?: components["schemas"]["UserID"];
            /** @description UserID of the customer-service account. */
            CustomerServiceId?: components["schemas"]["UserID"];
            ChannelType?: components["schemas"]["DeskChannelType"];
            /** @description ID of the node that the event is about. */
            NodeId?: string;
            /** @description Name of that node. */
            NodeName?: string;
            /** @description ID of the node that comes next. */
            NextNodeId?: string;
        };
        /** @description Something happened in a customer-service session. One sample has the members of all events; which event has which was not seen, so that only what names the event is required. */
        DeskSessionEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Desk.SessionEventNotify";
            SessionId: components["schemas"]["DeskSessionId"];
            /**
             * @description Kind of the event. Only the first three of the list were seen.
             *
             *     Known values, more may come:
             *
             *     - `SessionBegin`: The session started.
             *     - `ChatBot.UserSendMsg`: The user sent a message in the chatbot phase.
             *     - `ChatBot.RobotSendMsg`: The chatbot sent a message.
             * @enum {string}
             */
            Event: "SessionBegin" | "ChatBot.UserSendMsg" | "ChatBot.RobotSendMsg";
            EventTime: components["schemas"]["EventTimeMs"];
            ChannelType?: components["schemas"]["DeskChannelType"];
            /** @description UserID of the customer. */
            ClientUserId: components["schemas"]["UserID"];
            /** @description UserID of the customer-service account. */
            CustomerServiceId?: components["schemas"]["UserID"];
            /** @description ID of the live agent, an e-mail address in the sample. */
            AgentId?: string;
            /** @description Identifier of the message. Only for message events. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description The elements of the message, in order. Only for message events. */
            MsgBody?: components["schemas"]["MsgBody"];
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Whether it was the agent who first contacted the user. */
            IsContactUser?: boolean;
            /** @description Stars that the user gave for satisfaction, 1 to 5. */
            SatisfactionSelected?: number;
            /** @description By its name, the agent that the session was handed over from. Only in the newer sample, and empty there. */
            ForwardFromAgentId?: string;
        };
        /** @description A live agent changed status. */
        MemberEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Member.EventNotify";
            /**
             * @description Kind of the event.
             *
             *     Known values, more may come:
             *
             *     - `Member.StatusChange`: The status changed.
             * @enum {string}
             */
            Event: "Member.StatusChange";
            /** @description ID of the agent, an e-mail address. */
            MemberId: string;
            /**
             * @description The new status.
             *
             *     Known values, more may come:
             *
             *     - `ready`: Ready for sessions.
             *     - `notReady`: Busy.
             *     - `rest`: On a break; `RestReason` says why.
             *     - `offline`: Offline.
             *     - `free`: Online. In the sample only, not in the table.
             * @enum {string}
             */
            Status: "ready" | "notReady" | "rest" | "offline" | "free";
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The agent's clients and whether they are connected. Perhaps absent when there are none. */
            ClientInfo?: {
                /**
                 * @description Kind of the client.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Web`: Web page on a PC.
                 * @enum {string}
                 */
                ClientType: "Web";
                /** @description Whether the client is connected. */
                IsConnected: boolean;
            }[];
            /** @description Reason of the break. Empty, or perhaps absent, unless `Status` is `rest`. */
            RestReason?: string;
        };
        /** @description ID of the room. */
        RoomId: string;
        /**
         * @description Kind of room.
         *
         *     Known values, more may come:
         *
         *     - `Live`: Live room.
         *     - `Meeting`: Meeting room.
         * @enum {string}
         */
        RoomType: "Live" | "Meeting";
        /**
         * @description How members get a seat.
         *
         *     Known values, more may come:
         *
         *     - `None`: The room has no seats.
         *     - `FreeToTake`: Anyone may take a seat.
         *     - `ApplyToTake`: A seat is given on request.
         * @enum {string}
         */
        TakeSeatMode: "None" | "FreeToTake" | "ApplyToTake";
        /** @description A live room as it was created. A packet captured in 2025 (`Live.CallbackAfterDestroyRoom`) leaves out what the page always has of a room, so that here only its ID is required. */
        LiveAfterCreateRoomRoomInfo: {
            RoomId: components["schemas"]["RoomId"];
            /** @description Name of the room. */
            RoomName?: string;
            RoomType?: components["schemas"]["RoomType"];
            /** @description UserID of the host. */
            Owner_Account?: components["schemas"]["UserID"];
            /** @description Largest number of members. */
            MaxMemberCount?: number;
            /** @description Whether text messages are forbidden for all members. */
            IsMessageDisabled?: boolean;
            /** @description Custom data of the app. */
            CustomInfo?: string;
            /** @description Whether the room has seats. */
            IsSeatEnabled?: boolean;
            TakeSeatMode?: components["schemas"]["TakeSeatMode"];
            /** @description Largest number of seats. */
            MaxSeatCount?: number;
            /** @description When the room was created, in seconds since 1970. */
            CreateTime?: components["schemas"]["UnixSeconds"];
            /** @description Whether the room is public. */
            IsPublicVisible?: boolean;
            /** @description Address of the cover picture; may be empty. */
            CoverURL?: string;
            /** @description Categories of the room. */
            Category?: number[];
        };
        /** @description A live room was created. */
        LiveAfterCreateRoom: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room as it was created. Optional only because the sources disagree on the nesting. */
            RoomInfo?: components["schemas"]["LiveAfterCreateRoomRoomInfo"];
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description UserID of an account of the app. Some samples give it as a 64-bit number: plain `JSON.parse` rounds integers above 9007199254740991 (2^53 − 1), so that the last digits are lost. Read the raw body where they matter. */
        UserIDOrNumber: string | number;
        /** @description Last state of a live room. A packet captured in 2025 has a RoomId and no Category, unlike the page, so that no member is required. */
        LiveAfterDestroyRoomRoomInfo: {
            /** @description ID of the room, the same as at the top level of the body. In a packet captured in 2025, not on the page. */
            RoomId?: components["schemas"]["RoomId"];
            /** @description Name of the room. */
            RoomName?: string;
            RoomType?: components["schemas"]["RoomType"];
            /** @description UserID of the host. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
            Owner_Account?: components["schemas"]["UserIDOrNumber"];
            /** @description Whether the room has seats. */
            IsSeatEnabled?: boolean;
            TakeSeatMode?: components["schemas"]["TakeSeatMode"];
            /** @description Largest number of members. */
            MaxMemberCount?: number;
            /** @description Largest number of seats. */
            MaxSeatCount?: number;
            /** @description Categories of the room. Absent from a captured packet of a room that seems to have none. */
            Category?: number[];
            /** @description Custom data of the app. */
            CustomInfo?: string;
            /** @description Whether text messages are forbidden for all members. */
            IsMessageDisabled?: boolean;
            /** @description Address of the cover picture; may be empty. */
            CoverURL?: string;
            /** @description Status that the app defines. */
            ActivityStatus?: number;
            /** @description Whether the room is public. */
            IsPublicVisible?: boolean;
            /** @description How often users entered the room. */
            ViewCount?: number;
            /** @description Address of the background picture; may be empty. */
            BackgroundURL?: string;
            /** @description Whether the room is one for high concurrency; false by default. */
            IsUnlimitedRoomEnabled?: boolean;
        };
        /** @description Totals over the life of a live room. Whether totals of 0 are sent is not known; a packet captured in 2025 has no totals at all. */
        LiveAfterDestroyRoomStatistic: {
            /** @description Number of entries into the room; a user who enters twice counts twice. */
            TotalViewers?: number;
            /** @description Number of gifts. */
            TotalGiftsSent?: number;
            /** @description Value of all gifts, in coins. */
            TotalGiftCoins?: number;
            /** @description Number of users who sent gifts. */
            TotalUniqueGiftSenders?: number;
            /** @description Number of likes. */
            TotalLikesReceived?: number;
        };
        /** @description A live room has ended. */
        LiveAfterDestroyRoom: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterDestroyRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /**
             * @description Who dissolved the room.
             *
             *     Known values, more may come:
             *
             *     - `DestroyByUser`: A user.
             *     - `DestroyBySystem`: The system, since the room was empty.
             * @enum {string}
             */
            EventType: "DestroyByUser" | "DestroyBySystem";
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Last state of the room. Only in the newer form of the body. */
            RoomInfo?: components["schemas"]["LiveAfterDestroyRoomRoomInfo"];
            /** @description Totals of the room. Only in the newer form of the body. */
            Statistic?: components["schemas"]["LiveAfterDestroyRoomStatistic"];
        };
        /** @description Properties of a live room were changed. */
        LiveAfterUpdateRoomInfo: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterUpdateRoomInfo";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room's properties; whether those that did not change are left out is not documented. Optional only because the sources disagree on the nesting. */
            RoomInfo?: {
                RoomId: components["schemas"]["RoomId"];
                /** @description Name of the room. */
                RoomName?: string;
                /** @description Largest number of members. */
                MaxMemberCount?: number;
                /** @description Whether text messages are forbidden for all members. */
                IsMessageDisabled?: boolean;
                /** @description Address of the cover picture; may be empty. */
                CoverURL?: string;
                /** @description Categories of the room; the REST API allows three. */
                Category?: number[];
                /** @description Status that the app defines. */
                ActivityStatus?: number;
                /** @description Whether the room is public. */
                IsPublicVisible?: boolean;
                TakeSeatMode?: components["schemas"]["TakeSeatMode"];
                /** @description Custom data of the app. */
                CustomInfo?: string;
            };
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Entries of a live room's metadata were set. */
        LiveAfterSetMetadata: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterSetMetadata";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description The entries that were set. */
            Metadata: {
                /** @description Key of the entry. */
                Key: string;
                /** @description Value of the entry. */
                Value: string;
            }[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Entries of a live room's metadata were deleted. */
        LiveAfterDelMetadata: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterDelMetadata";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description Keys of the deleted entries. */
            Keys: string[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The number of live rooms reached 70 % of the limit. */
        LiveAfterCreateRoomReachingThreshold: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateRoomReachingThreshold";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Number of rooms that exist. A number or a string of digits. */
            CurRoomCount: number | string;
            /** @description Largest number of rooms that the app may have. */
            MaxRoomCount: number;
        };
        /** @description Members of a live room came online or went offline. */
        LiveAfterMemberStateChanged: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterMemberStateChanged";
            RoomId: components["schemas"]["RoomId"];
            /**
             * @description Direction of the change.
             *
             *     Known values, more may come:
             *
             *     - `Online`: The members came online.
             *     - `Offline`: The members went offline.
             * @enum {string}
             */
            EventType: "Online" | "Offline";
            /**
             * @description Cause of the change. Optional, since older forms of its group sibling, Group.CallbackOnMemberStateChange, lack it.
             *
             *     Known values, more may come:
             *
             *     - `Enter`: The members entered the room.
             *     - `Leave`: The members left the room.
             *     - `HeartbeatInterrupt`: The heartbeat was lost.
             *     - `HeartbeatRecover`: The heartbeat came back.
             * @enum {string}
             */
            EventCause?: "Enter" | "Leave" | "HeartbeatInterrupt" | "HeartbeatRecover";
            /** @description The members concerned. */
            MemberList: {
                /** @description UserID of the member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A live room has a new owner. */
        LiveAfterChangeOwner: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterChangeOwner";
            RoomId: components["schemas"]["RoomId"];
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description UserID of the operator who made the change. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description UserID of the new owner. */
            CurrentOwner_Account: components["schemas"]["UserID"];
            /** @description UserID of the former owner. */
            OriginalOwner_Account: components["schemas"]["UserID"];
        };
        /** @description Administrators of a live room were added or removed. */
        LiveAfterModifyAdmin: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterModifyAdmin";
            RoomId: components["schemas"]["RoomId"];
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserIDs of the administrators concerned. */
            Admin_Account: components["schemas"]["UserID"][];
            /**
             * @description Whether they were added or removed. Spelt with a small o.
             *
             *     Known values, more may come:
             *
             *     - `add`: The users became administrators.
             *     - `delete`: The users are no longer administrators.
             * @enum {string}
             */
            opType: "add" | "delete";
        };
        /** @description Seats of a live room or a meeting room changed. */
        MicAfterSeatInfoChanged: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Mic.CallbackAfterSeatInfoChanged";
            /** @description UserID of the operator who made the request. Only in meeting rooms. */
            Operator_Account?: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description The seats. */
            SeatList: {
                /** @description Number of the seat. */
                Index: number;
                /** @description UserID of the member on the seat. For an empty seat absent in live rooms, an empty string in meeting rooms. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
                Member_Account?: components["schemas"]["UserIDOrNumber"];
                /** @description Whether the seat is locked. */
                IsTakenDisabled?: boolean;
                /** @description Whether video from the seat is forbidden. */
                IsVideoDisabled?: boolean;
                /** @description Whether sound from the seat is forbidden. */
                IsAudioDisabled?: boolean;
            }[];
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description A battle between live rooms was created. */
        LiveAfterCreateBattle: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateBattle";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the battle; base64 text in the platform's sample. */
            BattleId: string;
            /** @description ID of the room that calls for the battle. */
            FromRoomId: components["schemas"]["RoomId"];
            /** @description IDs of the rooms that are called. */
            ToRoomIdList: components["schemas"]["RoomId"][];
            /** @description Longest wait for the answer of the called rooms, in milliseconds. Matters only when NeedResponse is true, and may be absent otherwise. */
            Timeout?: number;
            /** @description Length of the battle, in milliseconds. */
            Duration: number;
            /** @description Whether the called rooms must agree first. Perhaps absent when they need not. */
            NeedResponse?: boolean;
            /** @description Custom data of the app. Perhaps absent when there is none. */
            ExtensionInfo?: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A room that takes part in a battle. */
        LiveBattleRoom: {
            RoomId: components["schemas"]["RoomId"];
            /** @description UserID of the room's owner. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
            Owner_Account?: components["schemas"]["UserIDOrNumber"];
        };
        /** @description A battle between live rooms started. */
        LiveAfterStartBattle: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterStartBattle";
            /** @description ID of the battle; base64 text in the platform's sample. */
            BattleId: string;
            /** @description Length of the battle, in milliseconds. */
            Duration: number;
            /** @description When the battle was created, in seconds since 1970. */
            CreateTime: components["schemas"]["UnixSeconds"];
            /** @description When the battle started, in seconds since 1970. */
            StartTime: components["schemas"]["UnixSeconds"];
            /** @description The room that called for the battle. */
            FromRoomInfo: components["schemas"]["LiveBattleRoom"];
            /** @description The rooms that were called. */
            ToRoomList: components["schemas"]["LiveBattleRoom"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A room that took part in a battle, with its score. */
        LiveBattleResult: {
            RoomId: components["schemas"]["RoomId"];
            /** @description Score that the room reached. Perhaps absent when it has none, as in a battle that never started. */
            Score?: number;
            /** @description UserID of the room's owner. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
            Owner_Account?: components["schemas"]["UserIDOrNumber"];
        };
        /** @description A battle between live rooms ended. */
        LiveAfterEndBattle: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterEndBattle";
            /** @description ID of the battle; base64 text in the platform's sample. */
            BattleId: string;
            /** @description Length of the battle, in milliseconds. */
            Duration: number;
            /** @description When the battle was created, in seconds since 1970. */
            CreateTime: components["schemas"]["UnixSeconds"];
            /** @description When the battle started, in seconds since 1970. What a battle that never started has here is not documented; so it is optional. */
            StartTime?: components["schemas"]["UnixSeconds"];
            /** @description When the battle ended, in seconds since 1970. */
            EndTime: components["schemas"]["UnixSeconds"];
            /**
             * @description Why the battle ended.
             *
             *     Known values, more may come:
             *
             *     - `0`: Its time was up.
             *     - `1`: All owners left after the start.
             *     - `2`: It never started, since nobody joined.
             * @enum {integer}
             */
            OpType: 0 | 1 | 2;
            /** @description The room that called for the battle. */
            FromRoomInfo: components["schemas"]["LiveBattleResult"];
            /** @description The rooms that were called. */
            ToRoomList: components["schemas"]["LiveBattleResult"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A user wants to send a gift in a live room. */
        LiveBeforeSendGift: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackBeforeSendGift";
            /** @description UserID of the operator who makes the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description The gift. */
            GiftWater: {
                /** @description UserID of the sender. */
                From_Account: components["schemas"]["UserID"];
                /** @description UserIDs of the recipients. */
                To_Account: components["schemas"]["UserID"][];
                /** @description Time of the gift, in seconds since 1970. */
                Time: components["schemas"]["UnixSeconds"];
                /** @description ID of the gift. */
                GiftId: string;
                /** @description Number of gifts. */
                Count: number;
                /** @description Value of one gift, in coins. Perhaps absent for a gift that costs nothing. */
                Coins?: number;
            };
        };
        /** @description The decision on a gift. */
        LiveBeforeSendGiftReply: {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the gift pass, anything else blocks it. Codes from 102100 to 102200 are handed through.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /**
             * @description 0 lets the gift pass, anything else blocks it. Codes from 102100 to 102200 are handed through.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ReplyStatus"];
            /** @description 0 lets the gift pass, anything else blocks it. Codes from 102100 to 102200 are handed through. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description A time in milliseconds since 1970. */
        UnixMilliseconds: number;
        /**
         * @description Tracks that the file holds.
         *
         *     Known values, more may come:
         *
         *     - `audio`: Sound only.
         *     - `video`: Picture only.
         *     - `audio_video`: Sound and picture.
         * @enum {string}
         */
        RecordingTrackType: "audio" | "video" | "audio_video";
        /**
         * @description Stream that was recorded.
         *
         *     Known values, more may come:
         *
         *     - `main`: Camera.
         *     - `aux`: Screen sharing.
         *     - `mix`: Mixed streams.
         * @enum {string}
         */
        RecordingMediaId: "main" | "aux" | "mix";
        /** @description A recorded MP4 file. Seen in one sample only. */
        LiveRecordingFile: {
            /** @description Name of the file. */
            FileName?: string;
            /** @description UserID of the recorded user; empty for mixed streams. */
            UserId?: string;
            TrackType?: components["schemas"]["RecordingTrackType"];
            MediaId?: components["schemas"]["RecordingMediaId"];
            /** @description Beginning of the file, in milliseconds since 1970. */
            StartTimeStamp?: components["schemas"]["UnixMilliseconds"];
            /** @description End of the file, in milliseconds since 1970. */
            EndTimeStamp?: components["schemas"]["UnixMilliseconds"];
        };
        /** @description A recorded file that was uploaded to video on demand. What a failed upload carries of it was seen in one sample only. */
        RecordingVodFile: {
            /** @description UserID of the recorded user; empty for mixed streams. */
            UserId?: string;
            TrackType?: components["schemas"]["RecordingTrackType"];
            /**
             * @description Stream that was recorded. Only when the upload succeeded.
             *
             *     Known values, more may come:
             *
             *     - `main`: Camera.
             *     - `aux`: Screen sharing.
             *     - `mix`: Mixed streams.
             */
            MediaId?: components["schemas"]["RecordingMediaId"];
            /** @description ID of the file on video on demand. Only when the upload succeeded. */
            FileId?: string;
            /** @description Address for playing the file. Only when the upload succeeded. */
            VideoUrl?: string;
            /** @description Name of the file. */
            CacheFile?: string;
            /** @description Beginning of the file, in milliseconds since 1970. Only when the upload succeeded. */
            StartTimeStamp?: components["schemas"]["UnixMilliseconds"];
            /** @description End of the file, in milliseconds since 1970. Only when the upload succeeded. */
            EndTimeStamp?: components["schemas"]["UnixMilliseconds"];
        };
        /** @description Details of the event. Which members are there depends on EventType. */
        LiveAfterCloudRecordingChangedPayload: {
            /** @description Outcome. 0 is success for cloud recording; for page recording (801 to 804) the codes start at 1 and differ by event. In all events but 302, 304, 307 and 309; for 305 the sources disagree. */
            Status?: number;
            /**
             * @description Only for 302 and 305. For 302 why the recorder left the room. For 305 how the upload went: 0 for everything uploaded, 1 for some files still on the server or in backup storage, 2 for such files uploaded now.
             *
             *     Known values, more may come:
             *
             *     - `0`: Normal end (302) or everything uploaded (305).
             *     - `1`: The app removed the robot (302), or some files are not uploaded yet (305).
             *     - `2`: The app dissolved the room (302), or the files left over are uploaded now (305).
             *     - `3`: The server removed the robot.
             *     - `4`: The server dissolved the room.
             *     - `99`: Nobody else was in the room.
             *     - `100`: Left on a timeout.
             *     - `101`: The same user entered again.
             * @enum {integer}
             */
            LeaveCode?: 0 | 1 | 2 | 3 | 4 | 99 | 100 | 101;
            /** @description Names of the files. Only for 304 and 310. */
            FileList?: string[] | string;
            /** @description The MP4 files. Only for 310. */
            FileMessage?: components["schemas"]["LiveRecordingFile"][];
            /** @description Name of the m3u8 file. Only for 307. */
            FileName?: string;
            /** @description UserID of the recorded user. Only for 307. */
            UserId?: string;
            /**
             * @description Tracks that the file holds. Only for 307.
             *
             *     Known values, more may come:
             *
             *     - `audio`: Sound only.
             *     - `video`: Picture only.
             *     - `audio_video`: Sound and picture.
             */
            TrackType?: components["schemas"]["RecordingTrackType"];
            /** @description Server time at which the recording began, in milliseconds since 1970, as a string of digits. Only for 307. */
            BeginTimeStamp?: string;
            /** @description Address of the picture that could not be downloaded. Only for 309. */
            Url?: string;
            /** @description The file on video on demand. Only for 311. */
            TencentVod?: components["schemas"]["RecordingVodFile"];
            /** @description Why the upload failed. Only for 311 with a Status other than 0. */
            Errmsg?: string;
            /** @description Text for Status. Only for page recording (EventGroupId 8). */
            EventMessage?: string;
        };
        /** @description A step of the recording of a live room. */
        LiveAfterCloudRecordingChanged: {
            /**
             * @description Command word; both spellings occur. The same as the query parameter.
             * @enum {string}
             */
            CallbackCommand: "Live.CallbackAfterCloudRecordingChanged" | "Follow.CallbackAfterCloudRecordingChanged";
            /**
             * @description Group that the event belongs to.
             *
             *     Known values, more may come:
             *
             *     - `3`: Cloud recording.
             *     - `8`: Page recording.
             * @enum {integer}
             */
            EventGroupId: 3 | 8;
            /**
             * @description What happened. The list is that of the recording callbacks of TRTC; more may come.
             *
             *     Known values, more may come:
             *
             *     - `301`: The recorder started.
             *     - `302`: The recorder left the room.
             *     - `303`: The upload started (object storage only).
             *     - `304`: The first m3u8 index was made and uploaded (object storage, recordings started by API).
             *     - `305`: The upload of the HLS files finished (object storage only).
             *     - `306`: The task was moved to another load.
             *     - `307`: The first slice of the m3u8 was made (object storage, recordings started by API).
             *     - `309`: A picture could not be downloaded or decoded.
             *     - `310`: The recording of MP4 files ended (object storage, recordings started by API).
             *     - `311`: The media was uploaded to video on demand, or to object storage for automatic recording.
             *     - `312`: The video-on-demand task ended.
             *     - `801`: The page recorder started.
             *     - `802`: The page recorder left.
             *     - `803`: The page recorder changed its state.
             *     - `804`: The page recording reached a limit.
             * @enum {integer}
             */
            EventType: 301 | 302 | 303 | 304 | 305 | 306 | 307 | 309 | 310 | 311 | 312 | 801 | 802 | 803 | 804;
            /** @description When the callback was sent, in milliseconds since 1970. */
            CallbackTs: components["schemas"]["UnixMilliseconds"];
            /** @description The event itself. */
            EventInfo: {
                /** @description Room that is recorded, as a string or a number, as the client uses it. Only when EventGroupId is 3. */
                RoomId?: string | number;
                /** @description When it happened, in seconds since 1970; EventMsTs is more exact. Only when EventGroupId is 3. */
                EventTs?: components["schemas"]["EventTimeSeconds"];
                /** @description When it happened, in milliseconds since 1970. Optional, since EventTs alone would do. */
                EventMsTs?: components["schemas"]["UnixMilliseconds"];
                /** @description UserID of the recording robot. Only when EventGroupId is 3. */
                UserId?: string;
                /** @description ID of the recording task. */
                TaskId: string;
                Payload: components["schemas"]["LiveAfterCloudRecordingChangedPayload"];
            };
        };
        /** @description A meeting room as it was created. A packet captured in 2025 (`Live.CallbackAfterDestroyRoom`) leaves out what the page always has of a live room, so that here too only the ID is required. */
        RoomAfterCreateRoomRoomInfo: {
            RoomId: components["schemas"]["RoomId"];
            /** @description Name of the room. */
            RoomName?: string;
            RoomType?: components["schemas"]["RoomType"];
            /** @description UserID of the host. */
            Owner_Account?: components["schemas"]["UserID"];
            /** @description Largest number of members. */
            MaxMemberCount?: number;
            /** @description Largest number of seats. */
            MaxSeatCount?: number;
            /** @description Whether video is off for all members. */
            IsVideoDisabled?: boolean;
            /** @description Whether sound is off for all members. */
            IsAudioDisabled?: boolean;
            /** @description Whether text messages are forbidden for all members. */
            IsMessageDisabled?: boolean;
            /** @description Whether screen sharing is off for all members. */
            IsScreenSharingDisabled?: boolean;
            /** @description Whether cloud recording is off. */
            IsCloudRecordingDisabled?: boolean;
            /** @description Custom data of the app. */
            CustomInfo?: string;
            /** @description Scheduled start, in seconds since 1970. Perhaps absent for a room that was not scheduled. */
            ScheduleStartTime?: components["schemas"]["UnixSeconds"];
            /** @description Scheduled end, in seconds since 1970. */
            ScheduleEndTime?: components["schemas"]["UnixSeconds"];
            /**
             * @description Status of the room.
             *
             *     Known values, more may come:
             *
             *     - `None`: No status.
             *     - `NotStarted`: Not started yet.
             *     - `Running`: Running.
             * @enum {string}
             */
            RoomStatus?: "None" | "NotStarted" | "Running";
            /** @description Whether the room has seats. */
            IsSeatEnabled?: boolean;
            TakeSeatMode?: components["schemas"]["TakeSeatMode"];
            /** @description When the room was created, in seconds since 1970. */
            CreateTime?: components["schemas"]["UnixSeconds"];
        };
        /** @description A meeting room was created. */
        RoomAfterCreateRoom: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterCreateRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room as it was created. Optional only because the sources disagree on the nesting. */
            RoomInfo?: components["schemas"]["RoomAfterCreateRoomRoomInfo"];
            /** @description UserIDs of the invited users. */
            ScheduleInviteeList_Account?: components["schemas"]["UserID"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A meeting room was destroyed. */
        RoomAfterDestroyRoom: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterDestroyRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Properties of a meeting room were changed. */
        RoomAfterUpdateRoomInfo: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterUpdateRoomInfo";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room's properties. Whether those that did not change are left out is not documented. */
            RoomInfo: {
                RoomId: components["schemas"]["RoomId"];
                /** @description Name of the room. */
                RoomName?: string;
                /** @description UserID of the host. */
                Owner_Account?: components["schemas"]["UserID"];
                TakeSeatMode?: components["schemas"]["TakeSeatMode"];
                /** @description Largest number of members. */
                MaxMemberCount?: number;
                /** @description Whether video is off for all members; false by default. */
                IsVideoDisabled?: boolean;
                /** @description Whether sound is off for all members; false by default. */
                IsAudioDisabled?: boolean;
                /** @description Whether text messages are forbidden for all members; false by default. */
                IsMessageDisabled?: boolean;
                /** @description Whether screen sharing is off for all members; false by default. */
                IsScreenSharingDisabled?: boolean;
                /** @description Whether cloud recording is off; false by default. A boolean, or its text ("false"). */
                IsCloudRecordingDisabled?: boolean | string;
                /** @description Custom data of the app. */
                CustomInfo?: string;
            };
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Members entered a meeting room. */
        RoomAfterMemberEnter: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterMemberEnter";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description Number of members; the platform's page calls it the capacity of the room. Optional, since the page does not settle which. */
            MemberCount?: number;
            /**
             * @description How the members came in.
             *
             *     Known values, more may come:
             *
             *     - `Enter`: By themselves.
             * @enum {string}
             */
            Type: "Enter";
            /** @description UserIDs of the members who entered. */
            MemberList_Account: components["schemas"]["UserID"][];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Members left a meeting room. */
        RoomAfterMemberLeave: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterMemberLeave";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            RoomId: components["schemas"]["RoomId"];
            /** @description Number of members; the platform's page calls it the capacity of the room. Optional, since the page does not settle which. */
            MemberCount?: number;
            /**
             * @description How the members left.
             *
             *     Known values, more may come:
             *
             *     - `Leave`: By themselves.
             *     - `Kicked`: Removed from the room.
             *     - `Expired`: The heartbeat expired.
             * @enum {string}
             */
            Type: "Leave" | "Kicked" | "Expired";
            /** @description UserIDs of the members who left. */
            MemberList_Account: components["schemas"]["UserID"][];
            /** @description Reason for leaving, as text; what it contains, and whether it is sent when a member leaves alone, is not documented. */
            Reason?: string;
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /**
         * @description Kind of media of the call.
         *
         *     Known values, more may come:
         *
         *     - `Video`: Video call.
         *     - `Audio`: Audio call.
         * @enum {string}
         */
        CallMediaType: "Video" | "Audio";
        /**
         * @description Kind of the ID in RoomId.
         *
         *     Known values, more may come:
         *
         *     - `1`: Numeric room ID.
         *     - `2`: String room ID.
         * @enum {integer}
         */
        CallRoomIdType: 1 | 2;
        /**
         * @description Status of the member in the call.
         *
         *     Known values, more may come:
         *
         *     - `Calling`: On the call.
         *     - `Waiting`: Waiting to be connected.
         * @enum {string}
         */
        CallMemberStatus: "Calling" | "Waiting";
        /** @description A call was started. */
        CallAfterStartCall: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterStartCall";
            /** @description The call. */
            CallInfo: {
                /** @description ID of the call. */
                CallId: string;
                CallMediaType?: components["schemas"]["CallMediaType"];
                /**
                 * @description Kind of media of the call, as the table names it; the sample has CallMediaType instead.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Video`: Video call.
                 *     - `Audio`: Audio call.
                 */
                MediaType?: components["schemas"]["CallMediaType"];
                /** @description ID of the Chat group that the call belongs to; may be empty, perhaps absent. */
                ChatGroupId?: string;
                /** @description ID of the TRTC room; may be empty, perhaps absent. */
                RoomId?: components["schemas"]["RoomId"];
                RoomIdType?: components["schemas"]["CallRoomIdType"];
            };
            /** @description The members of the call. */
            UserList: {
                /** @description UserID of the member. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
                User_Account: components["schemas"]["UserIDOrNumber"];
                Status: components["schemas"]["CallMemberStatus"];
            }[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A call ended. */
        CallAfterEndCall: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterEndCall";
            /** @description The record of the call. */
            CallRecord: {
                /** @description ID of the call. */
                CallId: string;
                /** @description UserID of the caller. */
                Caller_Account: components["schemas"]["UserID"];
                MediaType: components["schemas"]["CallMediaType"];
                /**
                 * @description Kind of call.
                 *
                 *     Known values, more may come:
                 *
                 *     - `SingleCall`: One-to-one call.
                 *     - `MultiCall`: Group call.
                 * @enum {string}
                 */
                CallType: "SingleCall" | "MultiCall";
                /** @description When the call was started, in seconds since 1970. */
                StartTime: components["schemas"]["UnixSeconds"];
                /** @description When the call ended, in seconds since 1970. */
                EndTime: components["schemas"]["UnixSeconds"];
                /** @description When the call was connected, in seconds since 1970; 0, or perhaps absent, if it never was. */
                AcceptTime?: components["schemas"]["UnixSeconds"];
                /**
                 * @description How the call ended.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Cancel`: Cancelled by the caller.
                 *     - `Reject`: Declined.
                 *     - `NotAnswer`: Not answered in time.
                 *     - `NormalEnd`: Connected, then ended.
                 *     - `CallBusy`: The callee was busy.
                 *     - `Interrupt`: Interrupted, by the network for example.
                 *     - `Offline`: The heartbeat expired.
                 * @enum {string}
                 */
                CallResult: "Cancel" | "Reject" | "NotAnswer" | "NormalEnd" | "CallBusy" | "Interrupt" | "Offline";
                /** @description UserIDs of the members of the call. */
                CalleeList_Account: components["schemas"]["UserID"][];
                /** @description ID of the TRTC room. Empty in the sample of Call.CallbackAfterStartCall; perhaps absent then. */
                RoomId?: components["schemas"]["RoomId"];
                RoomIdType?: components["schemas"]["CallRoomIdType"];
            };
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Members of a call changed their status. */
        CallAfterMemberChanged: {
            /**
             * @description Command word. The same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterMemberChanged";
            /** @description ID of the call. */
            CallId: string;
            /** @description The members of the call. */
            UserList: {
                /** @description UserID of the member. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
                User_Account: components["schemas"]["UserIDOrNumber"];
                Status: components["schemas"]["CallMemberStatus"];
            }[];
            /** @description The members whose status changed. */
            ChangedUserList: {
                /** @description UserID of the member. Can be a number beyond 2^53 − 1, which plain `JSON.parse` rounds. */
                User_Account: components["schemas"]["UserIDOrNumber"];
                /**
                 * @description What the member did, or what was done to the member.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Answer`: Answered the call.
                 *     - `Accept`: Answered the call, as the table spells it.
                 *     - `Reject`: Declined the call.
                 *     - `NotAnswer`: Did not answer.
                 *     - `Hangup`: Hung up.
                 *     - `Hang Up`: Hung up, as the table spells it.
                 *     - `Join`: Joined by itself.
                 *     - `Offline`: The heartbeat expired.
                 *     - `Invite`: Was invited.
                 *     - `Invited`: Was invited, as the table spells it.
                 *     - `Cancel_Invite`: The invitation was cancelled.
                 *     - `Canncel_Invite`: The invitation was cancelled, as the table spells it.
                 * @enum {string}
                 */
                ActionType: "Answer" | "Accept" | "Reject" | "NotAnswer" | "Hangup" | "Hang Up" | "Join" | "Offline" | "Invite" | "Invited" | "Cancel_Invite" | "Canncel_Invite";
            }[];
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The recording event itself. */
        CallAfterRecordChangedEventInfo: {
            /** @description ID of the room of the call. */
            RoomId: string | number;
            /** @description When it happened, in seconds since 1970; EventMsTs is more exact. */
            EventTs: components["schemas"]["EventTimeSeconds"];
            /** @description UserID of the recording robot. */
            UserId: string;
            /** @description ID of the recording task. */
            TaskId: string;
            /** @description Details of the event. Which members are there depends on EventType; see Live.CallbackAfterCloudRecordingChanged. */
            Payload: {
                /** @description Outcome; 0 is success. Only for 301, 311 and 312. */
                Status?: number;
                /** @description The file on video on demand. Only for 311. */
                TencentVod?: components["schemas"]["RecordingVodFile"];
                /** @description Why the upload failed. Only for 311 with a Status other than 0. */
                Errmsg?: string;
            };
            /** @description When it happened, in milliseconds since 1970. Optional, since EventTs alone would do. */
            EventMsTs?: components["schemas"]["UnixMilliseconds"];
        };
        /** @description The recording of a call changed its status. */
        CallAfterRecordChanged: {
            /**
             * @description Command word; both spellings occur. The same as the query parameter.
             * @enum {string}
             */
            CallbackCommand: "Call.CallbackAfterRecordChanged" | "Call.CallbackAfterCloudRecordingChanged";
            /** @description ID of the call. */
            CallId: string;
            /** @description The recording event. */
            Callback: {
                /**
                 * @description Group that the event belongs to.
                 *
                 *     Known values, more may come:
                 *
                 *     - `3`: Cloud recording.
                 * @enum {integer}
                 */
                EventGroupId: 3;
                /**
                 * @description What happened. The page lists three events only; more may come.
                 *
                 *     Known values, more may come:
                 *
                 *     - `301`: The recorder started.
                 *     - `311`: The media was uploaded to video on demand, or to object storage for automatic recording.
                 *     - `312`: The video-on-demand task ended.
                 * @enum {integer}
                 */
                EventType: 301 | 311 | 312;
                /** @description When the recording callback was sent, in milliseconds since 1970. */
                CallbackTs: components["schemas"]["UnixMilliseconds"];
                EventInfo: components["schemas"]["CallAfterRecordChangedEventInfo"];
                /** @description By its name, the kit that records; the sample has 2. */
                KitType?: number;
            };
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to a request that was not taken. The platform looks at the HTTP status alone, and takes any but 200 for a failure; the rest is for people. */
        Refusal: {
            /**
             * @description Not handled.
             * @constant
             */
            ActionStatus: "FAIL";
            /** @description Any but 0. */
            ErrorCode: number;
            /** @description The likely cause, and what to do. */
            ErrorInfo: string;
            /** @description Where the body or the query breaks the contract, as far as that is the reason. */
            findings?: {
                /** @description A JSON pointer into the body, or `query/` and the name of a parameter. */
                path: string;
                /** @description What is broken there, in words of JSON Schema. */
                keyword?: string;
                /** @description A sentence about it. */
                message: string;
                /** @description What the contract has there. */
                expected?: string;
            }[];
        };
    };
    responses: {
        /** @description Query or body cannot be read, or break the contract of the callback. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "the body is empty; a callback is a POST with a JSON body"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `Sign` and `RequestTime` are missing, wrong, or more than 60 seconds off. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "Sign does not match any configured token. Is the token the one of the console, without white space around it?"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `SdkAppid` is none of the receiver's apps. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "SdkAppid 1400000001 is not an app of this receiver; add it to sdkAppId if it is yours"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is larger than the receiver takes (1 MiB by default). */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "the body is larger than 1048576 bytes; bodyLimitBytes sets the limit"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The receiver could not store the event before its deadline. A platform that retries may send it again. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "the event could not be stored; its sender may try again"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Not taken, for another reason. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "ActionStatus": "FAIL",
                 *       "ErrorCode": 1,
                 *       "ErrorInfo": "the receiver failed; its log says why"
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
         * @example 1400000000
         */
        SdkAppid: number;
        /**
         * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
         *
         *     Known values, more may come:
         *
         *     - `json`: The body is JSON.
         *     - `JSON`: The same, as the tables of several pages print it.
         * @example json
         */
        contenttype: "json" | "JSON";
        /**
         * @description Platform of the client that triggered the callback.
         *
         *     Known values, more may come:
         *
         *     - `RESTAPI`: Call of the server-side REST API.
         *     - `Web`: Web SDK.
         *     - `Android`: Android SDK.
         *     - `iOS`: iOS SDK.
         *     - `IOS`: iOS SDK, as State.StateChange spells it.
         *     - `Windows`: Windows SDK.
         *     - `Mac`: macOS SDK.
         *     - `macOS`: macOS SDK, as the newer English overview spells it.
         *     - `iPad`: iPad.
         *     - `Unknown`: Another or an unknown device.
         *     - (empty): Not known.
         * @example iOS
         */
        OptPlatform: "RESTAPI" | "Web" | "Android" | "iOS" | "IOS" | "Windows" | "Mac" | "macOS" | "iPad" | "Unknown" | "";
        /**
         * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
         * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
         */
        Sign: string;
        /**
         * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
         * @example 1669872112
         */
        RequestTime: number;
        /**
         * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
         * @example 203.0.113.24
         */
        ClientIP: string;
        /**
         * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
         * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
         */
        RequestIdOfStateAndSns: string;
        /**
         * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
         * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
         */
        RequestID: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AlertRequestOverLimit: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Alert.RequestOverLimit
                 */
                CallbackCommand: "Alert.RequestOverLimit";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertRequestOverLimit"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    StateStateChange: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example State.StateChange
                 */
                CallbackCommand: "State.StateChange";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateStateChange"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ProfilePortraitSet: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Profile.CallbackPortraitSet
                 */
                CallbackCommand: "Profile.CallbackPortraitSet";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfilePortraitSet"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsPrevFriendAdd: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackPrevFriendAdd
                 */
                CallbackCommand: "Sns.CallbackPrevFriendAdd";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsPrevFriendAdd"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnsPrevFriendAddReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsPrevFriendResponse: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackPrevFriendResponse
                 */
                CallbackCommand: "Sns.CallbackPrevFriendResponse";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsPrevFriendResponse"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnsPrevFriendResponseReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsFriendAdd: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackFriendAdd
                 */
                CallbackCommand: "Sns.CallbackFriendAdd";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsFriendAdd"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsFriendDelete: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackFriendDelete
                 */
                CallbackCommand: "Sns.CallbackFriendDelete";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsFriendDelete"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsBlackListAdd: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackBlackListAdd
                 */
                CallbackCommand: "Sns.CallbackBlackListAdd";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsBlackListAdd"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    SnsBlackListDelete: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Sns.CallbackBlackListDelete
                 */
                CallbackCommand: "Sns.CallbackBlackListDelete";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
                /**
                 * @description Id of the request, as `RequestID` of other callbacks, spelt with a small d. In queries of State.StateChange and Sns callbacks captured between 2021 and 2022. A UUID, but for State.StateChange: two numbers, the action and the reason, joined by hyphens. Whether two equal events have different ones there is not known.
                 * @example 9b0c7a4e-51d2-4c3f-8e6a-2f8d1b7c4e90
                 */
                RequestId?: components["parameters"]["RequestIdOfStateAndSns"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnsBlackListDelete"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    FollowAfterFollowAdd: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Follow.CallbackAfterFollowAdd
                 */
                CallbackCommand: "Follow.CallbackAfterFollowAdd";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowAfterFollowAdd"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    FollowAfterFollowDelete: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Follow.CallbackAfterFollowDelete
                 */
                CallbackCommand: "Follow.CallbackAfterFollowDelete";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowAfterFollowDelete"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CBeforeSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackBeforeSendMsg
                 */
                CallbackCommand: "C2C.CallbackBeforeSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CBeforeSendMsg"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["C2CBeforeSendMsgReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterSendMsg
                 */
                CallbackCommand: "C2C.CallbackAfterSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterSendMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterMsgReport: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterMsgReport
                 */
                CallbackCommand: "C2C.CallbackAfterMsgReport";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterMsgReport"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterMsgWithDraw: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterMsgWithDraw
                 */
                CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterMsgWithDraw"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterModifyMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterModifyMsg
                 */
                CallbackCommand: "C2C.CallbackAfterModifyMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterModifyMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterMsgReadReceipt: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterMsgReadReceipt
                 */
                CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterMsgReadReceipt"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterMsgReadAll: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterMsgReadAll
                 */
                CallbackCommand: "C2C.CallbackAfterMsgReadAll";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterMsgReadAll"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    C2CAfterC2CMsgExtension: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example C2C.CallbackAfterC2CMsgExtension
                 */
                CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["C2CAfterC2CMsgExtension"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupBeforeCreateGroup: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackBeforeCreateGroup
                 */
                CallbackCommand: "Group.CallbackBeforeCreateGroup";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBeforeCreateGroup"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeCreateGroupReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterCreateGroup: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterCreateGroup
                 */
                CallbackCommand: "Group.CallbackAfterCreateGroup";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterCreateGroup"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupBeforeApplyJoinGroup: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackBeforeApplyJoinGroup
                 */
                CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBeforeApplyJoinGroup"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeApplyJoinGroupReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupBeforeInviteJoinGroup: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackBeforeInviteJoinGroup
                 */
                CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBeforeInviteJoinGroup"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeInviteJoinGroupReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterNewMemberJoin: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterNewMemberJoin
                 */
                CallbackCommand: "Group.CallbackAfterNewMemberJoin";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterNewMemberJoin"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterMemberExit: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterMemberExit
                 */
                CallbackCommand: "Group.CallbackAfterMemberExit";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterMemberExit"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupBeforeSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackBeforeSendMsg
                 */
                CallbackCommand: "Group.CallbackBeforeSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBeforeSendMsg"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeSendMsgReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterSendMsg
                 */
                CallbackCommand: "Group.CallbackAfterSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterSendMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupSendMsgException: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackSendMsgException
                 */
                CallbackCommand: "Group.CallbackSendMsgException";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupSendMsgException"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterRecallMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterRecallMsg
                 */
                CallbackCommand: "Group.CallbackAfterRecallMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterRecallMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterModifyMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterModifyMsg
                 */
                CallbackCommand: "Group.CallbackAfterModifyMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterModifyMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterGroupMsgExtension: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterGroupMsgExtension
                 */
                CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterGroupMsgExtension"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterReadReceipt: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterReadReceipt
                 */
                CallbackCommand: "Group.CallbackAfterReadReceipt";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterReadReceipt"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterGroupFull: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterGroupFull
                 */
                CallbackCommand: "Group.CallbackAfterGroupFull";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterGroupFull"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterGroupDestroyed: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterGroupDestroyed
                 */
                CallbackCommand: "Group.CallbackAfterGroupDestroyed";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterGroupDestroyed"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterGroupInfoChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterGroupInfoChanged
                 */
                CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterGroupInfoChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterGroupAttrChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterGroupAttrChanged
                 */
                CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterGroupAttrChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterMemberFieldChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterMemberFieldChanged
                 */
                CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterMemberFieldChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterChangeGroupOwner: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterChangeGroupOwner
                 */
                CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterChangeGroupOwner"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupOnMemberStateChange: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackOnMemberStateChange
                 */
                CallbackCommand: "Group.CallbackOnMemberStateChange";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupOnMemberStateChange"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupOnDailyGroupQuotaAlarm: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackOnDailyGroupQuotaAlarm
                 */
                CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupOnDailyGroupQuotaAlarm"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupBeforeCreateTopic: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackBeforeCreateTopic
                 */
                CallbackCommand: "Group.CallbackBeforeCreateTopic";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupBeforeCreateTopic"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupBeforeCreateTopicReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterCreateTopic: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterCreateTopic
                 */
                CallbackCommand: "Group.CallbackAfterCreateTopic";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterCreateTopic"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterTopicDestroyed: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterTopicDestroyed
                 */
                CallbackCommand: "Group.CallbackAfterTopicDestroyed";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterTopicDestroyed"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    GroupAfterTopicInfoChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Group.CallbackAfterTopicInfoChanged
                 */
                CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupAfterTopicInfoChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ContentResultNotify: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example ContentCallback.ResultNotify
                 */
                CallbackCommand: "ContentCallback.ResultNotify";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentResultNotify"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    BotOnC2CMessage: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Bot.OnC2CMessage
                 */
                CallbackCommand: "Bot.OnC2CMessage";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotOnC2CMessage"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    BotOnGroupMessage: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Bot.OnGroupMessage
                 */
                CallbackCommand: "Bot.OnGroupMessage";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotOnGroupMessage"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ChatbotOnC2CSignalMessage: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Chatbot.OnC2CSignalMessage
                 */
                CallbackCommand: "Chatbot.OnC2CSignalMessage";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatbotOnC2CSignalMessage"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatbotOnC2CSignalMessageReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountBeforeCreateOfficialAccount: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackBeforeCreateOfficialAccount
                 */
                CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountBeforeCreateOfficialAccount"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeCreateOfficialAccountReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterCreateOfficialAccount: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterCreateOfficialAccount
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterCreateOfficialAccount"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterOfficialAccountInfoChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterOfficialAccountInfoChanged
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountInfoChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterOfficialAccountDestroyed: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterOfficialAccountDestroyed
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountDestroyed"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountBeforeAddSubscriber: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackBeforeAddSubscriber
                 */
                CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountBeforeAddSubscriber"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeAddSubscriberReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterAddSubscriber: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterAddSubscriber
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterAddSubscriber"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterOfficialAccountFull: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterOfficialAccountFull
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterOfficialAccountFull"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterDeleteSubscriber: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterDeleteSubscriber
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterDeleteSubscriber"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountBeforeSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackBeforeSendMsg
                 */
                CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountBeforeSendMsg"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialAccountBeforeSendMsgReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterSendMsg: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterSendMsg
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterSendMsg"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    OfficialAccountAfterMsgWithDraw: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example OfficialAccount.CallbackAfterMsgWithDraw
                 */
                CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialAccountAfterMsgWithDraw"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    PushOfflinePush: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Push.OfflinePush
                 */
                CallbackCommand: "Push.OfflinePush";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushOfflinePush"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    PushAllMemberPush: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Push.AllMemberPush
                 */
                CallbackCommand: "Push.AllMemberPush";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushAllMemberPush"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ChatBotOnAssignHuman: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example ChatBot.OnAssignHuman
                 */
                CallbackCommand: "ChatBot.OnAssignHuman";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatBotOnAssignHuman"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatBotOnAssignHumanReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ChatBotOnAssignAgent: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example ChatBot.OnAssignAgent
                 */
                CallbackCommand: "ChatBot.OnAssignAgent";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatBotOnAssignAgent"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatBotOnAssignAgentReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ChatbotInterfaceInvocation: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Chatbot.InterfaceInvocation
                 */
                CallbackCommand: "Chatbot.InterfaceInvocation";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatbotInterfaceInvocation"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatbotInterfaceInvocationReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    ChatbotTaskFlowEventNotify: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Chatbot.TaskFlowEventNotify
                 */
                CallbackCommand: "Chatbot.TaskFlowEventNotify";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatbotTaskFlowEventNotify"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    DeskSessionEventNotify: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Desk.SessionEventNotify
                 */
                CallbackCommand: "Desk.SessionEventNotify";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskSessionEventNotify"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    MemberEventNotify: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Member.EventNotify
                 */
                CallbackCommand: "Member.EventNotify";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Unique id of the request. A retry repeats it, so it serves to drop duplicates.
                 * @example 5c3f1b52-6b3e-4f0a-9a38-0f7a2f3ad1c4
                 */
                RequestID?: components["parameters"]["RequestID"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberEventNotify"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterCreateRoom: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterCreateRoom
                 */
                CallbackCommand: "Live.CallbackAfterCreateRoom";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterCreateRoom"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterDestroyRoom: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterDestroyRoom
                 */
                CallbackCommand: "Live.CallbackAfterDestroyRoom";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterDestroyRoom"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterUpdateRoomInfo: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterUpdateRoomInfo
                 */
                CallbackCommand: "Live.CallbackAfterUpdateRoomInfo";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterUpdateRoomInfo"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterSetMetadata: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterSetMetadata
                 */
                CallbackCommand: "Live.CallbackAfterSetMetadata";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterSetMetadata"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterDelMetadata: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterDelMetadata
                 */
                CallbackCommand: "Live.CallbackAfterDelMetadata";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterDelMetadata"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterCreateRoomReachingThreshold: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterCreateRoomReachingThreshold
                 */
                CallbackCommand: "Live.CallbackAfterCreateRoomReachingThreshold";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterCreateRoomReachingThreshold"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterMemberStateChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterMemberStateChanged
                 */
                CallbackCommand: "Live.CallbackAfterMemberStateChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterMemberStateChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterChangeOwner: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterChangeOwner
                 */
                CallbackCommand: "Live.CallbackAfterChangeOwner";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterChangeOwner"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterModifyAdmin: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterModifyAdmin
                 */
                CallbackCommand: "Live.CallbackAfterModifyAdmin";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterModifyAdmin"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    MicAfterSeatInfoChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Mic.CallbackAfterSeatInfoChanged
                 */
                CallbackCommand: "Mic.CallbackAfterSeatInfoChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MicAfterSeatInfoChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterCreateBattle: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterCreateBattle
                 */
                CallbackCommand: "Live.CallbackAfterCreateBattle";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterCreateBattle"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterStartBattle: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterStartBattle
                 */
                CallbackCommand: "Live.CallbackAfterStartBattle";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterStartBattle"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterEndBattle: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterEndBattle
                 */
                CallbackCommand: "Live.CallbackAfterEndBattle";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterEndBattle"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveBeforeSendGift: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackBeforeSendGift
                 */
                CallbackCommand: "Live.CallbackBeforeSendGift";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveBeforeSendGift"];
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveBeforeSendGiftReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    LiveAfterCloudRecordingChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Live.CallbackAfterCloudRecordingChanged
                 */
                CallbackCommand: "Live.CallbackAfterCloudRecordingChanged" | "Follow.CallbackAfterCloudRecordingChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiveAfterCloudRecordingChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    RoomAfterCreateRoom: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Room.CallbackAfterCreateRoom
                 */
                CallbackCommand: "Room.CallbackAfterCreateRoom";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomAfterCreateRoom"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    RoomAfterDestroyRoom: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Room.CallbackAfterDestroyRoom
                 */
                CallbackCommand: "Room.CallbackAfterDestroyRoom";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomAfterDestroyRoom"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    RoomAfterUpdateRoomInfo: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Room.CallbackAfterUpdateRoomInfo
                 */
                CallbackCommand: "Room.CallbackAfterUpdateRoomInfo";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomAfterUpdateRoomInfo"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    RoomAfterMemberEnter: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Room.CallbackAfterMemberEnter
                 */
                CallbackCommand: "Room.CallbackAfterMemberEnter";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomAfterMemberEnter"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    RoomAfterMemberLeave: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Room.CallbackAfterMemberLeave
                 */
                CallbackCommand: "Room.CallbackAfterMemberLeave";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomAfterMemberLeave"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    CallAfterStartCall: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Call.CallbackAfterStartCall
                 */
                CallbackCommand: "Call.CallbackAfterStartCall";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAfterStartCall"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    CallAfterEndCall: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Call.CallbackAfterEndCall
                 */
                CallbackCommand: "Call.CallbackAfterEndCall";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAfterEndCall"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    CallAfterMemberChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Call.CallbackAfterMemberChanged
                 */
                CallbackCommand: "Call.CallbackAfterMemberChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAfterMemberChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
    CallAfterRecordChanged: {
        parameters: {
            query: {
                /**
                 * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
                 * @example 1400000000
                 */
                SdkAppid: components["parameters"]["SdkAppid"];
                /**
                 * @description The callback's command word. The only reliable discriminator of a request; compare it exactly, letter case included.
                 * @example Call.CallbackAfterRecordChanged
                 */
                CallbackCommand: "Call.CallbackAfterRecordChanged" | "Call.CallbackAfterCloudRecordingChanged";
                /**
                 * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
                 *
                 *     Known values, more may come:
                 *
                 *     - `json`: The body is JSON.
                 *     - `JSON`: The same, as the tables of several pages print it.
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback.
                 *
                 *     Known values, more may come:
                 *
                 *     - `RESTAPI`: Call of the server-side REST API.
                 *     - `Web`: Web SDK.
                 *     - `Android`: Android SDK.
                 *     - `iOS`: iOS SDK.
                 *     - `IOS`: iOS SDK, as State.StateChange spells it.
                 *     - `Windows`: Windows SDK.
                 *     - `Mac`: macOS SDK.
                 *     - `macOS`: macOS SDK, as the newer English overview spells it.
                 *     - `iPad`: iPad.
                 *     - `Unknown`: Another or an unknown device.
                 *     - (empty): Not known.
                 * @example iOS
                 */
                OptPlatform?: components["parameters"]["OptPlatform"];
                /**
                 * @description Lower-case hexadecimal SHA-256 of the token immediately followed by the text of `RequestTime`. Present when authentication is switched on for the callback URL. It covers neither the body nor the other parameters.
                 * @example 17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061
                 */
                Sign?: components["parameters"]["Sign"];
                /**
                 * @description When the request was signed, in seconds since 1970. Present together with `Sign`. Refuse a request that is more than 60 seconds off.
                 * @example 1669872112
                 */
                RequestTime?: components["parameters"]["RequestTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallAfterRecordChanged"];
            };
        };
        responses: {
            /** @description Handled. The content of the answer to an after-callback is ignored; what counts is HTTP status 200 with a JSON body within 2 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ack"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Refused"];
        };
    };
}
