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
         * API calls near or above their frequency limit
         * @description Sent when the call rate of a REST API exceeds 80% of its limit. When the rate passes the alarm threshold; how often it repeats is not said.
         *
         *     - On by default as soon as a callback URL is set: the page names no switch.
         *     - There is no ClientIP in the URL, and neither EventTime nor an account in the body.
         *     - ServiceName and Command together name the API.
         *     - The response table does not say which fields are required; the sample has all three.
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * @description Sent when user logs in from a client; or user logs out from a client; or client loses its network and reconnects; or client process is killed (by the user, by the phone system in the background) or crashes; or client heartbeat times out (400 s); or user sets a custom status; or all logins of an account are invalidated through the REST API (listed since 2025-10-30). When Chat notices the status change; in real time in most cases, see notes.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Heartbeat timeout is 400 seconds.
         *     - Android, iOS, PC: login, logout and a killed process are seen at once. With no network at all: dropped connection noticed within 400 s gives Disconnect(LinkClose), otherwise Disconnect(TimeOut).
         *     - If the client reconnects or logs in again before the Disconnect was sent, the old connection gets no Disconnect callback (2025-10-30).
         *     - Web: closing the page gives Disconnect(LinkClose) at once; network loss with the page open takes about 60 s; destroy() gives Logout(Unregister) at once.
         *     - Mini program: exit by the corner button within 5 s, network loss about 60 s, WeChat in the background about 30 s, WeChat killed at once: all Disconnect(LinkClose); destroy() gives Logout(Unregister).
         *     - Native SDK (enhanced) from 5.6.1200 and Web SDK from 2.14.0: being kicked by another login gives one Login(Register) callback only; older SDKs give Login(Register) and Logout(Unregister).
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
         * @description Sent when user changes profile fields from a client; or app admin changes profile fields through the REST API. After the profile was changed successfully.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - A string value holds at most 500 bytes; custom fields cannot be integers according to the profile page.
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
         * @description Sent when user sends a friend request from a client. When Chat has received the friend request, before it acts on it; not triggered by the REST API.
         *
         *     - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
         *     - ResultItem is required even when every user is allowed.
         *     - Standard friend fields: remark up to 96 bytes; friend-list (group) name up to 30 bytes, at most 32 lists; AddSource is AddSource_Type_ plus a keyword of at most 8 letters; request wording up to 256 bytes.
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
         * @description Sent when user accepts or rejects a friend request from a client. When Chat has received the answer to a friend request, before it acts on it; not triggered by the REST API.
         *
         *     - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
         *     - Standard friend fields: remark up to 96 bytes; friend-list (group) name up to 30 bytes, at most 32 lists; AddSource is AddSource_Type_ plus a keyword of at most 8 letters; request wording up to 256 bytes.
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
         * @description Sent when two-way addition by REST or client when the other user accepts anyone; or one-way addition by REST or client; or user accepts a friend request; or app backend forces the addition by REST. After the friend was added; not triggered by the friend import API.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user deletes a friend from a client; or app backend deletes a friend by REST; or user or app backend adds a friend to the blocklist, which ends the friendship (mainland page). After the friend was deleted.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user blocks somebody from a client; or app backend adds to a blocklist by REST. After the user was added to the blocklist.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Blocking a friend also triggers Sns.CallbackFriendDelete.
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
         * @description Sent when user unblocks somebody from a client; or app backend removes from a blocklist by REST. After the user was removed from the blocklist.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user follows from a client; or app admin adds a follow by REST. After the follow succeeded.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - The same page is published for Live (647/74356) and Mobile Live Video Broadcasting (1071/78199).
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
         * @description Sent when user unfollows from a client; or app admin removes a follow by REST. After the unfollow succeeded.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user sends a one-to-one message from a client; or app admin sends one with the REST sendmsg API. After Chat received the message, before it delivers it.
         *
         *     - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
         *     - 2 seconds is the default; the intl page advises against changing it, the mainland page says that it cannot be changed.
         *     - A rejected message does not trigger C2C.CallbackAfterSendMsg; a modified one triggers it with the modified content.
         *     - A response without MsgBody leaves the message as the user sent it.
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
         * @description Sent when user sends a one-to-one message from a client; or app admin sends one with the REST sendmsg API. After Chat delivered the message; also when delivery failed (filtered words, for example).
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Not triggered when the before-callback rejected the message; carries the modified message when it changed it.
         *     - The request has an ErrorInfo of its own, not to be mixed up with that of the response.
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
         * @description Sent when user reports one-to-one messages as read from a client; or app admin calls the REST API admin_set_msg_read. After the read report succeeded.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user recalls a one-to-one message from a client; or app admin calls the REST API admin_msgwithdraw. After the recall succeeded.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
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
         * @description Sent when user edits a one-to-one message from a client; or app admin calls the REST API modify_c2c_msg. After the message was modified.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Any participant of the conversation may edit a message unless the app forbids it, so Operator_Account can differ from From_Account.
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
         * Read receipt sent for single one-to-one messages
         * @description Sent when user sends a read receipt for a one-to-one message from a client; or app admin calls the REST API c2c_msg_read_receipt. After the read receipt was sent.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Differs from C2C.CallbackAfterMsgReport, which reports a conversation as read up to a time and names the reader Report_Account.
         *     - In the sample MsgKey is 33973751_24064952_1769139583 and MsgId ends in the same random number 24064952.
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
         * @description Sent when user clears all unread messages (one-to-one and group) from a client. After the clearing succeeded.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Belongs to the C2C family although it covers group chats too.
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
         * One-to-one message extension set
         * @description Sent when user sets, deletes or clears message extensions from a client; or app admin does so by REST (openim_msg_ext_http_svc/set_key_values). After the extension was set.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Message extensions: at most 300 pairs a message, 20 in one request, key up to 100 bytes, value up to 1 KB; needs a paid edition and a console switch.
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
         * @description Sent when an app user creates a group on a client; or an app administrator creates a group through the REST API. Before the Chat backend creates the group.
         *
         *     - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - 10016 is what the caller sees when the app answers 1; it is not a value for the app to send.
         *     - The request carries no GroupId: a custom group id chosen by the creator is not documented here.
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
         * After a group is created
         * @description Sent when an app user has created a group on a client; or an app administrator has created a group through the REST API. After the group was created; for communities about 3 seconds later, because of data synchronisation.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
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
         * @description Sent when an app user applies to join a group on a client. Before the applicant is added to the group; where an administrator must approve, before the administrator is notified.
         *
         *     - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - 0 does not bypass the group's approval setting.
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
         * Before users are added to a group by someone else
         * @description Sent when an app user asks on a client to pull other users into a group; or an app administrator adds users to a group through the REST API. Before the users are added; where the app keeps relationship chains in Chat and requires friendship, after the friendship check has passed.
         *
         *     - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - Refusing some members is an answer with ErrorCode 0 plus RefusedMembers_Account; there is no sample of a refusal of all.
         *     - This page does not say which error the caller sees after a 1; the sibling pages say 10016, and the client SDK's error table describes 10016 as a refusal by the app backend through a callback.
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
         * After new members joined a group
         * @description Sent when an app user's application on a client was approved; or an app user added others on a client; or an app administrator added users through the REST API. After the users became members, whether by application, by invitation or by the REST API.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - The webhook overview uses this callback as its example of a request, without EventTime.
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
         * After members left a group
         * @description Sent when an app user leaves the group on a client; or an app user removes a member on a client; or an app administrator removes members through the REST API. After the user left, or was removed by the group's owner or an administrator.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
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
         * @description Sent when an app user sends a group message on a client; or an app administrator sends a group message through the REST API. Before the Chat backend delivers the message to the group's members.
         *
         *     - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - Time limit of 2 seconds: the international pages advise against changing it, the Chinese page (2025-02-28) says that it cannot be changed; both advise against moderating content here.
         *     - Without MsgBody in an answer of 0, the sender's message is delivered unchanged.
         *     - The REST API and the client SDKs have a switch per message that suppresses the before- and after-message callbacks, so not every message comes by.
         *     - The live/room products (TUILiveKit; documents 647/74347, 647/74348, 1071/78197, 1071/78198, 454/125496) document this very callback with Type fixed to Live and GroupId a room ID. There OnlineOnlyFlag and TopicId are not listed.
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
         * After a group message was sent
         * @description Sent when an app user sends a group message on a client; or an app administrator sends a group message through the REST API. After the message was sent successfully.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - The REST API and the client SDKs have a switch per message that suppresses this callback.
         *     - The live/room products (TUILiveKit; documents 647/74347, 647/74348, 1071/78197, 1071/78198, 454/125496) document this very callback with Type fixed to Live and GroupId a room ID.
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
         * @description Sent when an app user sends a group message on a client and it fails; or an app administrator sends a group message through the REST API and it fails. After the Chat backend failed to deliver the message: wrong parameters (for example a group that does not exist), a rate limit, content filtering, a muted sender and the like.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - ErrorCode and ErrorInfo are keys of the request here, and also of the response, with different meanings.
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
         * After a group message is recalled
         * @description Sent when an app user recalls a group message from a client; or the app admin recalls a group message through the REST API. After the group message is recalled successfully.
         *
         *     - Has its own console switch.
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
         * @description Sent when user edits a group message from a client; or app admin calls the REST API modify_group_msg. After the message was modified.
         *
         *     - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
         *     - Operator_Account need not be the sender, whom no field names.
         *     - Messages of audio-video groups cannot be edited by the REST API.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a group message's extension is configured
         * @description Sent when an app user sets, deletes or clears a group message's extension from a client; or the app admin does so through the REST API. After the extension is configured successfully.
         *
         *     - Has its own console switch; the message extension feature must be enabled in the console and the message must have been sent as supporting extensions.
         *     - At most 300 pairs a group message.
         *     - The page says HTTPS POST where the other group pages say HTTP POST.
         *     - Newest of the group callbacks (pages of 2025-12 and 2026-01); the mainland Webhook Command List has it, the international one of 2025-11-18 does not, as far as seen.
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
         * After a group message's read receipt
         * @description Sent when an app user sends a message with read receipt from a client; or an app user acknowledges group messages as read from a client; or the app admin sends a message with read receipt through the REST API. After a message with read receipt is sent, or after a read receipt is given for a message.
         *
         *     - Has its own console switch.
         *     - This is the group counterpart of C2C.CallbackAfterMsgReport; no command Group.CallbackAfterReadReport exists in the documentation.
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
         * After a group became full
         * @description Sent when an app user applies to join a group on a client; or an app user invites others on a client; or an app administrator adds members through the REST API. When a new member makes the group full, and also when a user could not be added because the group is full.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - There is no Type and no Operator_Account in this request. The suggested use is to remove inactive members so that others can join.
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
         * After a group was disbanded
         * @description Sent when an app user disbands a group on a client; or an app administrator disbands a group through the REST API. After the group was disbanded.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
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
         * After a group's profile was changed
         * @description Sent when an app user changes the group profile on a client; or an app administrator changes the group profile through the REST API. After the name, introduction, notice or avatar URL of a group changed; other basic profile data do not trigger it for now.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - Only what changed is present, and one packet may carry several: a captured packet has Introduction and Name together, the only sample has Notification alone.
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
         * After a group's custom attributes are changed
         * @description Sent when an app user modifies, clears, resets or deletes custom group attributes from a client; or the app admin does so through the REST API. After the custom group attributes are changed.
         *
         *     - Has its own console switch.
         *     - The fields of a GroupAttr item are lower case (key, value), unlike the Key and Value of UserDefinedDataList and ExtensionList.
         *     - Limits that the REST API for attributes sets: at most 16 keys, a key at most 32 bytes, a value at most 4000 bytes.
         *     - The REST API for attributes applies to all group types: Private (Work), Public, ChatRoom (Meeting), AVChatRoom, Community.
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
         * After a group member's profile is changed
         * @description Sent when an app user changes a group member's profile (role or name card) from a client; or the app admin changes it through the REST API. After the member's profile is changed successfully.
         *
         *     - Has its own console switch.
         *     - The overview names two things that trigger it, the role and the name card; custom member fields and mutes are not named.
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
         * After the group owner is changed
         * @description Sent when an app user transfers the ownership of a group from a client; or the app admin transfers it through the REST API. After the ownership is transferred successfully.
         *
         *     - Has its own console switch.
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
         * Audio-video group member went online or offline
         * @description Sent when a member of an audio-video group stops sending heartbeats without leaving (checked every 20 seconds; offline after more than 30 seconds without one); or such a member's heartbeat comes back; or a user enters the group for the first time (several terminals, the web included: only the first one counts); or a user leaves the group for good (several terminals: only the last one counts). Offline on a heartbeat timeout or the last exit; Online on the first entry or when the user is back after the timeout. With several devices, Offline only when all are gone, Online once when any is back.
         *
         *     - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
         *     - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
         *     - The URL of this callback has no ClientIP and no OptPlatform.
         *     - Needs a paid edition (international: Pro, Pro Plus or Enterprise; Chinese page: 旗舰版 or 企业版) and the console switch for the list of online members of audio-video groups, which keeps the latest 1,000 online members.
         *     - Audio-video groups only; there is no Type in the request.
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
         * Alarm for the daily net increase of groups
         * @description Sent when an app user creates a group from a client while the day's net increase (created minus disbanded) is above 70% of the limit; or the app admin does so through the REST API. After the group is created.
         *
         *     - An alarm of the whole app, so the body has neither GroupId, Type nor Operator_Account.
         *     - No source says whether it is sent once a day or at every creation above the threshold.
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
         * @description Sent when an app user creates a topic from a client; or the app admin creates a topic through the REST API. Before the Chat backend creates the topic.
         *
         *     - Shares its console switch with the callback before a group is created (Group.CallbackBeforeCreateGroup).
         *     - The topic feature must be enabled in the console.
         *     - Every documented response carries ActionStatus OK, the rejecting one too; the rejection is in ErrorCode.
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
         * After a topic is created
         * @description Sent when an app user created a topic from a client; or the app admin created a topic through the REST API. After the topic is created successfully.
         *
         *     - Shares its console switch with the callback after a group is created (Group.CallbackAfterCreateGroup).
         *     - The topic feature must be enabled in the console.
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
         * After a topic is deleted
         * @description Sent when an app user deletes a topic from a client; or the app admin deletes a topic through the REST API. After the topic is deleted.
         *
         *     - Shares its console switch with the callback after a group is disbanded (Group.CallbackAfterGroupDestroyed).
         *     - The topic feature must be enabled in the console.
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
         * After a topic's profile is changed
         * @description Sent when an app user changes the topic's name, introduction, notice or photo URL from a client; or the app admin changes one of them through the REST API. After the topic's profile is changed.
         *
         *     - Shares its console switch with the callback after a group's profile is modified (Group.CallbackAfterGroupInfoChanged).
         *     - The topic feature must be enabled in the console.
         *     - A change of any other part of the topic's profile does not trigger it.
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
         * @description Sent when a text, image, audio or video of a one-to-one or group message was moderated; or a custom message was moderated; or a group profile, group-member profile, relationship chain or user profile was moderated. After moderation. By default only for violations; the console can switch on all results.
         *
         *     - The body has NO CallbackCommand: a receiver can route only by the query parameter.
         *     - The body has no EventTime.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - The response part of these pages was not seen; the fields given are those of every other callback.
         *     - Text and images are moderated synchronously, audio and video asynchronously (269/79139).
         *     - Two pages describe the same command: 78240 (webhooks; full sample) and 77840 (moderation configuration; short sample that ends with CtxcbRequestId).
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
         * @description Sent when a user sends a one-to-one message to a chatbot on the client; or an app administrator sends one to a chatbot through the REST API (sendmsg). After the message, whose recipient is a chatbot, was delivered.
         *
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Same shape as C2C.CallbackAfterSendMsg, less MsgId and (today) UnreadMsgNum.
         *     - If the before-callback for one-to-one messages refuses the message, this one is not called; if it changes the message, this one carries the changed message.
         *     - The request has an ErrorInfo of its own, which is about the message, not about the callback.
         *     - A public gateway for bots accepts C2C.CallbackAfterSendMsg as well as this command for messages to bots, and recommends the former; whether both fire for one message is not documented.
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
         * @description Sent when a group member mentions (@) a chatbot in a group message. After the message with the mention was sent. A mention of all members does not trigger it.
         *
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Needs the chatbot event callback to be switched on in the console.
         *     - Random, not MsgRandom, as in the group callbacks.
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
         * @description Sent when a user sends a one-to-one message with custom pass-through content to a chatbot. When that content is sent to the chatbot; the answer's RspData goes back to the chatbot.
         *
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Not a veto: the answer carries content. It is filed under "before" because the answer is used.
         *     - Written "Chatbot" here, "ChatBot" in the customer-service callbacks, "Bot" in the two message callbacks.
         *     - No MsgTime and no MsgBody.
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
         * @description Sent when an app administrator creates an official account through the REST API. When the backend is about to create the account.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - No Official_Account in the request: the account has no ID yet.
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
         * @description Sent when an app administrator creates an official account through the REST API. After the account was created.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
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
         * After an official account's profile was changed
         * @description Sent when an app administrator changes the account's profile through the REST API. After the change succeeded.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - Introduction, Name, FaceUrl and Organization are each described as the changed value. The sample has all four; no source says whether an unchanged one is left out, so treat each as optional.
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
         * @description Sent when an app administrator destroys the account through the REST API. After the account was destroyed.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - No Operator_Account in table or sample.
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
         * @description Sent when a user subscribes on the client; or an app administrator adds subscribers through the REST API. Before the subscription takes effect.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - No own error codes are mentioned for this callback.
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
         * @description Sent when a user subscribes on the client; or an app administrator adds subscribers through the REST API. After the subscription succeeded.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
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
         * @description Sent when a user subscribes on the client and the account is then full; or an app administrator adds subscribers through the REST API and the account is then full. After the subscription that fills the account (the page itself only says: after a subscription succeeded).
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
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
         * @description Sent when a user unsubscribes on the client; or an app administrator deletes subscribers through the REST API. After the unsubscription succeeded.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - The list has the same name, SubscribeAccountList, as in the subscription callbacks.
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
         * @description Sent when a user sends an official-account message on the client; or an app administrator sends one through the REST API. Before the message goes to the subscribers.
         *
         *     - Timeout 2 seconds, not adjustable.
         *     - ErrorCode in [120001, 130000] is handed to the caller as it is, together with ErrorInfo.
         *     - Not in this request, but in the one after sending: MsgKey, MsgTime.
         *     - No sender or operator account in the request: Official_Account is the sender.
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
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
         * @description Sent when a user sends an official-account message on the client; or an app administrator sends one through the REST API. After the message was delivered to the subscribers.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - Unlike the C2C and group callbacks, no MsgSeq, MsgRandom, sender or operator.
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
         * After official-account messages were recalled
         * @description Sent when a user recalls official-account messages on the client; or an app administrator recalls one through the REST API. After the recall succeeded.
         *
         *     - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
         *     - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
         *     - Spelling: WithDraw (capital D) in the command word, WithdrawMsgList (small d) in the field.
         *     - No Operator_Account in table or sample.
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
         * Result of an offline push for an ordinary one-to-one or group message
         * @description Sent when the offline push of a one-to-one message reports a result; or the offline push of a group message reports a result. After a push has been sent, has reached a device or has been clicked, in batches of up to 100 events.
         *
         *     - The body has no CallbackCommand at its top level: only each element of Events carries one, so a receiver routes by the query parameter.
         *     - Events holds 1 to 100 elements.
         *     - Default rate limit 1000 calls a second for this callback; calls above it are retried later with a delay; raised by support ticket (stated since the 2025 versions of the page).
         *     - Needs the Push plugin/service to be enabled, the callback URL configured and this callback switched on in the console.
         *     - The result names inside an event are ErrCode/ErrInfo, not ErrorCode/ErrorInfo.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - The response table does not say which fields are required; the sample has all three.
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
         * Result of a push to all users, to a tag or to listed user IDs
         * @description Sent when a push to all users reports a result; or a push to tagged users reports a result; or a push to listed UserIDs reports a result. After a push has been sent, has reached a device or has been clicked, in batches of up to 100 events.
         *
         *     - The body has no CallbackCommand at its top level: only each element of Events carries one, so a receiver routes by the query parameter.
         *     - Events holds 1 to 100 elements.
         *     - Default rate limit 1000 calls a second for this callback; calls above it are retried later with a delay; raised by support ticket (stated since the 2025 versions of the page).
         *     - Needs the Push plugin/service to be enabled, the callback URL configured and this callback switched on in the console.
         *     - The result names inside an event are ErrCode/ErrInfo, not ErrorCode/ErrorInfo.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - The response table does not say which fields are required; the sample has all three.
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
         * @description Sent when a user in a session asks for a live agent and routing is set to the business server. When the transfer is requested.
         *
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (routing strategy: assigned by the business server).
         *     - The answer chooses the agent: filed under "before".
         *     - AgentIdList holds the agents' e-mail addresses.
         *     - Capital B: ChatBot here, Chatbot in Chatbot.InterfaceInvocation and Chatbot.OnC2CSignalMessage.
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
         * @description Sent when a user in a session asks for a live agent and routing is set to the webhook. When the transfer is requested.
         *
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (routing strategy: assigned by the business server).
         *     - The answer chooses the agent: filed under "before".
         *     - Superseded by ChatBot.OnAssignHuman, or that callback's name in older English pages.
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
         * @description Sent when a multi-turn task of the customer-service chatbot reaches an API-call node. When the node runs; the answer's Body fills the session's variables.
         *
         *     - Body is an open map in both directions.
         *     - The answer's Body is used: filed under "before".
         *     - Configured in the node of the Desk management panel; the advanced edition only.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - The request table marks CallbackCommand, Body and EventTime required.
         *     - Answer at once and process asynchronously (though the answer carries the variables).
         *     - Only OK is listed for ActionStatus in the part that was seen.
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
         * @description Sent when a task flow starts; or a node of the flow was executed; or a task flow ends. When the step happens.
         *
         *     - INCOMPLETE: the sample goes on after NextNodeId (a member that begins with "E"), further samples and the field table were not seen.
         *     - Deduplicate and order by ExecutionId and Seq.
         *     - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Switched on in the Desk management panel (developer settings).
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
         * Customer-service session event
         * @description Sent when a message in the chatbot phase or in the live-agent phase; or session started; or transfer to an agent under way, done or failed (no agent online); or session handed to another agent; or session closed; or user response timeout. When the event happens.
         *
         *     - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (settings, developer settings), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Answer at once and process asynchronously.
         *     - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
         *     - One sample carries the members of all events; which event has which members was not seen.
         *     - The response part was not seen.
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
         * @description Sent when an agent goes online, offline, on a break or busy. When the status changes.
         *
         *     - Switched on by support request; the advanced edition only.
         *     - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Answer at once and process asynchronously.
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
         * After a live room was created
         * @description Sent when a user creates a room on the client; or an app administrator creates a room through the REST API. After the room was created.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a live room was destroyed
         * @description Sent when a user dissolves the room on the client; or an app administrator dissolves the room through the REST API; or the system dissolves an empty room (EventType DestroyBySystem). After the room was destroyed.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a live room's information was changed
         * @description Sent when a user changes the room on the client; or an app administrator changes the room through the REST API. After the change succeeded.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Whether members of RoomInfo that did not change are left out is not said.
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
         * After live-room metadata was set
         * @description Sent when a user sets metadata on the client; or an app administrator sets metadata through the REST API. After the metadata was set.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After live-room metadata was deleted
         * @description Sent when a user deletes metadata on the client; or an app administrator deletes metadata through the REST API. After the metadata was deleted.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * @description Sent when a room is created and the number of rooms reaches 70 % of the limit. After that creation.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * @description Sent when users enter or leave a room through the SDK; or a member's heartbeat times out or recovers. After the change (the page's own timing line is the one of room creation). Stops at once when the room is dissolved.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a live room's owner changed
         * @description Sent when a user changes the owner on the client; or an app administrator changes the owner through the REST API. After the change.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a live room's administrators changed
         * @description Sent when a user changes the administrators on the client; or an app administrator changes them through the REST API. After the change.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After the seat list of a room changed
         * @description Sent when a member is put on, or taken off, a seat; or a seat is locked or unlocked; or a seat's microphone is muted or unmuted. After the seat information changed.
         *
         *     - One command word for two products: the Live (TUILiveKit) and the Room (conference) backend both send it.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a battle was created
         * @description Sent when a user creates a battle on the client; or an app administrator creates a battle through the REST API. After the battle was created.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a battle started
         * @description Sent when a battle that needs no answer is created; or all called rooms have answered and at least one agreed. After the battle started.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a battle ended
         * @description Sent when the battle's time is up; or all room owners left the battle; or no called room agreed. After the battle ended.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * Before a gift is sent
         * @description Sent when a user sends a gift on the client. Before the gift is sent.
         *
         *     - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - No answer within 2 seconds BLOCKS the gift by default, unlike the Chat callbacks. The setting Live.CallbackBeforeCallBackNotBlock, listed like a command, turns this around: then neither a failed answer nor a missing one blocks the gift. It is a setting, not a callback with a page of its own.
         *     - To_Account is an array here.
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
         * Recording status of a live room changed
         * @description Sent when a user starts a live stream with recording switched on; or a user ends a live stream while recording is on for the room or in the console. After the recording status changed.
         *
         *     - Wraps the recording callback of TRTC: CallbackCommand is added, the rest is that callback. TRTC can also send it by itself, to another URL, with headers Sign (HMAC) and SdkAppId and other retries; that is another protocol.
         *     - No EventTime: CallbackTs and EventInfo carry the times.
         *     - Live rooms (TUILiveKit); configured like the other Live callbacks.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a conference room was created
         * @description Sent when a user creates a room on the client; or an app administrator creates a room through the REST API. After the room was created.
         *
         *     - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a conference room was destroyed
         * @description Sent when a user destroys the room on the client; or an app administrator destroys the room through the REST API. After the room was destroyed.
         *
         *     - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a conference room's information was changed
         * @description Sent when a user changes the room on the client; or an app administrator changes the room through the REST API. After the change succeeded.
         *
         *     - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - Whether unchanged members of RoomInfo are left out is not said.
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
         * After a member entered a conference room
         * @description Sent when a user joins a room on the client. After the user joined.
         *
         *     - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a member left a conference room
         * @description Sent when a user leaves on the client; or a user is kicked out; or a user's heartbeat expires. After the user left.
         *
         *     - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a call started
         * @description Sent when a call is started. After the call started.
         *
         *     - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
         *     - The receiver must check that SdkAppid in the URL is its own.
         *     - The response part was not seen; the fields given are those of every other callback.
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
         * After a call ended
         * @description Sent when a call ends: at most one participant is left. After the call ended; the call record can be queried five seconds later.
         *
         *     - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * After a call member's status changed
         * @description Sent when a member connects, hangs up or otherwise changes status. After the change.
         *
         *     - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
         *     - The receiver must check that SdkAppid in the URL is its own.
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
         * Recording status of a call changed
         * @description Sent when the status of a cloud recording task of a call changes. After the change (the mainland page says: after the call was connected).
         *
         *     - TUICallKit product (TRTC Call), sent over the same callback protocol; set up through the Call REST API (call_config/set_callback).
         *     - The response part was not seen; the fields given are those of every other callback.
         *     - The receiver must check that SdkAppid in the URL is its own.
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
        /** @description API calls near or above their frequency limit. */
        AlertRequestOverLimit: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Alert.RequestOverLimit";
            /** @description Internal service of the API; "openim" in the sample, the service part of REST paths such as v4/openim/modify_group_msg. */
            ServiceName: string;
            /** @description Command of the API within that service; "batchsendmsg" in the sample. */
            Command: string;
            /** @description Calls a second that were measured. */
            Request: number;
            /** @description Calls a second that are allowed. */
            Limit: number;
        };
        /**
         * @description Outcome of the receiver's handling. `ErrorCode` decides, so that `OK` is always a safe answer.
         * @enum {string}
         */
        ActionStatus: "OK" | "FAIL" | "FAILURE";
        /** @description Text of the error; empty on success. Reaches the client only together with an error code of the app's own. */
        ReplyErrorInfo: string;
        /** @description The answer that every callback expects. */
        Ack: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 for success. The content of the answer to an after-callback is ignored, so that another value changes nothing. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description When the event happened, in milliseconds since 1970. A number or a string of digits. */
        EventTimeMs: number | string;
        /** @description UserID of an account of the app. */
        UserID: string;
        /** @description User status changed. */
        StateStateChange: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "State.StateChange";
            /** @description When this callback was triggered. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description What happened to whom. */
            Info: {
                /**
                 * @description Kind of change.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Login`: Came online (TCP connected).
                 *     - `Logout`: Went offline (TCP closed by logging out).
                 *     - `Disconnect`: Network lost (TCP dropped).
                 *     - `CustomStatusChange`: Custom status was set.
                 * @enum {string}
                 */
                Action: "Login" | "Logout" | "Disconnect" | "CustomStatusChange";
                /** @description UserID of the user concerned. */
                To_Account: components["schemas"]["UserID"];
                /**
                 * @description What caused the Action.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Register`: Login: TCP connection made, or reconnected after a network loss.
                 *     - `Unregister`: Logout: user logged out, TCP closed.
                 *     - `LinkClose`: Disconnect: TCP closed under Chat (app killed, FIN or RST seen).
                 *     - `TimeOut`: Disconnect: heartbeat timed out after 400 s without a FIN or RST.
                 *     - `SetCustomStatus`: CustomStatusChange: user set a custom status.
                 * @enum {string}
                 */
                Reason: "Register" | "Unregister" | "LinkClose" | "TimeOut" | "SetCustomStatus";
                /** @description The custom status after the change. Present when: Action is CustomStatusChange (placement inside Info inferred, see disputes). */
                CustomStatus?: string;
            };
            /** @description Other devices of the same user that this login kicked offline. Present when: Action is Login, Reason is Register, and at least one other device was kicked. */
            KickedDevice?: {
                /**
                 * @description Platform of a kicked device.
                 *
                 *     Known values, more may come:
                 *
                 *     - `iOS`: IOS client.
                 *     - `Android`: Android client.
                 *     - `Web`: Web client.
                 *     - `Windows`: Windows client.
                 *     - `iPad`: IPad client.
                 *     - `Mac`: Mac client.
                 *     - `Linux`: Linux client.
                 * @enum {string}
                 */
                Platform: "iOS" | "Android" | "Web" | "Windows" | "iPad" | "Mac" | "Linux";
            }[];
        };
        /** @description User profile updated. */
        ProfilePortraitSet: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Profile.CallbackPortraitSet";
            /** @description UserID that performed the update (may be an admin). */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID whose profile was updated. */
            From_Account: components["schemas"]["UserID"];
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The fields that were updated. */
            ProfileItem: {
                /**
                 * @description Name of the profile field; open set, custom fields are named Tag_Profile_Custom_<keyword>, keyword of at most 8 letters.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Tag_Profile_IM_Nick`: Nickname, string up to 500 bytes.
                 *     - `Tag_Profile_IM_Gender`: Gender_Type_Unknown, Gender_Type_Female or Gender_Type_Male.
                 *     - `Tag_Profile_IM_BirthDay`: Uint32, such as 20190419.
                 *     - `Tag_Profile_IM_Location`: String up to 16 bytes.
                 *     - `Tag_Profile_IM_SelfSignature`: String up to 500 bytes.
                 *     - `Tag_Profile_IM_AllowType`: AllowType_Type_NeedConfirm, AllowType_Type_AllowAny or AllowType_Type_DenyAny.
                 *     - `Tag_Profile_IM_Language`: Uint32.
                 *     - `Tag_Profile_IM_Image`: Avatar URL, string up to 500 bytes.
                 *     - `Tag_Profile_IM_AdminForbidType`: AdminForbid_Type_None or AdminForbid_Type_SendOut.
                 *     - `Tag_Profile_IM_Level`: Uint32.
                 * @enum {string}
                 */
                Tag: "Tag_Profile_IM_Nick" | "Tag_Profile_IM_Gender" | "Tag_Profile_IM_BirthDay" | "Tag_Profile_IM_Location" | "Tag_Profile_IM_SelfSignature" | "Tag_Profile_IM_AllowType" | "Tag_Profile_IM_Language" | "Tag_Profile_IM_Image" | "Tag_Profile_IM_AdminForbidType" | "Tag_Profile_IM_Level";
                /** @description New value; a string or, for some tags, a uint32. */
                Value: string | number;
            }[];
        };
        /** @description Before a friend is added. */
        SnsPrevFriendAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackPrevFriendAdd";
            /** @description UserID that sent the request. */
            Requester_Account: components["schemas"]["UserID"];
            /** @description UserID that wants to add friends. */
            From_Account: components["schemas"]["UserID"];
            /** @description The users to add. */
            FriendItem: {
                /** @description UserID to be added. */
                To_Account: components["schemas"]["UserID"];
                /** @description Remark that From_Account gives the friend (in the only sample). */
                Remark?: string;
                /** @description Friend list in which From_Account puts the friend (in the only sample). */
                GroupName?: string;
                /** @description Where the friend was found, AddSource_Type_<keyword> (in the only sample). */
                AddSource?: string;
                /** @description Wording sent with the request (in the only sample). */
                AddWording?: string;
            }[];
            /**
             * @description One-way or two-way friendship.
             *
             *     Known values, more may come:
             *
             *     - `Add_Type_Single`: One-way.
             *     - `Add_Type_Both`: Two-way (default).
             * @enum {string}
             */
            AddType: "Add_Type_Single" | "Add_Type_Both";
            /**
             * @description Whether an admin forces the addition.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary.
             *     - `1`: Forced.
             * @enum {integer}
             */
            ForceAddFlags: 0 | 1;
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Sns.CallbackPrevFriendAdd. */
        SnsPrevFriendAddReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description Whether the backend could process the request as a whole.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description Whether the backend could process the request as a whole. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Before a friend request is answered. */
        SnsPrevFriendResponse: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackPrevFriendResponse";
            /** @description UserID that sent this request (documentation: the initiator of the friend request, see disputes). */
            Requester_Account: components["schemas"]["UserID"];
            /** @description UserID that answers the friend request. */
            From_Account: components["schemas"]["UserID"];
            /** @description The answers. */
            ResponseFriendItem: {
                /** @description UserID that made the friend request. */
                To_Account: components["schemas"]["UserID"];
                /** @description Remark that From_Account gives the friend (in the only sample). */
                Remark?: string;
                /** @description Friend list in which From_Account puts the friend (in the only sample). */
                TagName?: string;
                /**
                 * @description The answer.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Response_Action_AgreeAndAdd`: Accept and add the other user too.
                 *     - `Response_Action_Agree`: Accept being added.
                 *     - `Response_Action_Reject`: Reject.
                 * @enum {string}
                 */
                ResponseAction: "Response_Action_AgreeAndAdd" | "Response_Action_Agree" | "Response_Action_Reject";
            }[];
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Sns.CallbackPrevFriendResponse. */
        SnsPrevFriendResponseReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description Whether the backend could process the request as a whole.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description Whether the backend could process the request as a whole. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Friend added. */
        SnsFriendAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackFriendAdd";
            /** @description Pairs of users that became friends. */
            PairList: {
                /** @description User whose friend list gained To_Account. */
                From_Account: components["schemas"]["UserID"];
                /** @description User added to the list of From_Account. */
                To_Account: components["schemas"]["UserID"];
                /** @description UserID that started the friend request. */
                Initiator_Account: components["schemas"]["UserID"];
            }[];
            /**
             * @description Command that led to the addition.
             *
             *     Known values, more may come:
             *
             *     - `friend_add`: Friend request.
             *     - `FriendAdd`: Friend request.
             *     - `friend_response`: Answer to a friend request.
             *     - `FriendResponse`: Answer to a friend request.
             * @enum {string}
             */
            ClientCmd: "friend_add" | "FriendAdd" | "friend_response" | "FriendResponse";
            /** @description Admin account when the app backend made the request, otherwise an empty string. */
            Admin_Account: components["schemas"]["UserID"];
            /**
             * @description Whether an admin forced the addition.
             *
             *     Known values, more may come:
             *
             *     - `0`: Ordinary.
             *     - `1`: Forced.
             * @enum {integer}
             */
            ForceFlag: 0 | 1;
        };
        /** @description Friend deleted. */
        SnsFriendDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackFriendDelete";
            /** @description Pairs of users whose friendship ended. */
            PairList: {
                /** @description User whose friend list lost To_Account. */
                From_Account: components["schemas"]["UserID"];
                /** @description User removed from the list of From_Account. */
                To_Account: components["schemas"]["UserID"];
            }[];
        };
        /** @description User added to a blocklist. */
        SnsBlackListAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackBlackListAdd";
            /** @description Pairs that were added. */
            PairList: {
                /** @description User whose blocklist gained To_Account. */
                From_Account: components["schemas"]["UserID"];
                /** @description User put on the blocklist of From_Account. */
                To_Account: components["schemas"]["UserID"];
            }[];
        };
        /** @description User removed from a blocklist. */
        SnsBlackListDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Sns.CallbackBlackListDelete";
            /** @description Pairs that were removed. */
            PairList: {
                /** @description User whose blocklist lost To_Account. */
                From_Account: components["schemas"]["UserID"];
                /** @description User taken off the blocklist of From_Account. */
                To_Account: components["schemas"]["UserID"];
            }[];
        };
        /** @description User followed. */
        FollowAfterFollowAdd: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Follow.CallbackAfterFollowAdd";
            /** @description UserID that follows. */
            From_Account: components["schemas"]["UserID"];
            /** @description Users followed successfully. */
            FollowList: {
                /** @description UserID that is followed. */
                To_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description User unfollowed. */
        FollowAfterFollowDelete: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Follow.CallbackAfterFollowDelete";
            /** @description UserID that stops following. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserIDs no longer followed. */
            To_Account: string[];
            /** @description When the event happened. */
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
        /** @description Text. */
        TIMTextElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMTextElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description The text. */
                Text: string;
            };
        };
        /** @description Geographic position. */
        TIMLocationElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMLocationElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Description of the place. */
                Desc: string;
                /**
                 * Format: double
                 * @description Latitude in degrees.
                 */
                Latitude: number;
                /**
                 * Format: double
                 * @description Longitude in degrees.
                 */
                Longitude: number;
            };
        };
        /** @description Emoji or sticker. */
        TIMFaceElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMFaceElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Number of the emoji; chosen by the app. */
                Index: number;
                /** @description Extra data; chosen by the app; in every sample. */
                Data?: string;
            };
        };
        /** @description Custom content; at most one in a message. */
        TIMCustomElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMCustomElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Custom data. Present when: set by the sender. */
                Data?: string;
                /** @description Description; shown by an offline push when OfflinePushInfo.Desc is absent. Present when: set by the sender. */
                Desc?: string;
                /** @description Extension; passed on by an offline push when OfflinePushInfo.Ext is absent. Present when: set by the sender. */
                Ext?: string;
                /** @description Name of the sound of an APNs push. Present when: set by the sender. */
                Sound?: string;
            };
        };
        /** @description Voice. */
        TIMSoundElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMSoundElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Download address. Present when: not from SDK 2.x and 3.x. */
                Url?: string;
                /** @description Unique id of the file. */
                UUID: string;
                /** @description Size in bytes. */
                Size: number;
                /** @description Length in seconds. */
                Second: number;
                /**
                 * @description How to download; always 2. Present when: not from SDK 2.x and 3.x.
                 *
                 *     Known values, more may come:
                 *
                 *     - `2`: Download by Url.
                 * @enum {integer}
                 */
                Download_Flag?: 2;
            };
        };
        /** @description Picture with its thumbnails. */
        TIMImageElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMImageElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Unique id of the picture. */
                UUID: string;
                /**
                 * @description Format of the picture.
                 *
                 *     Known values, more may come:
                 *
                 *     - `1`: JPG.
                 *     - `2`: GIF.
                 *     - `3`: PNG.
                 *     - `4`: BMP.
                 *     - `255`: Other.
                 * @enum {integer}
                 */
                ImageFormat: 1 | 2 | 3 | 4 | 255;
                /** @description The original and its reduced copies. */
                ImageInfoArray: {
                    /**
                     * @description Which copy.
                     *
                     *     Known values, more may come:
                     *
                     *     - `1`: Original.
                     *     - `2`: Large.
                     *     - `3`: Thumbnail.
                     * @enum {integer}
                     */
                    Type: 1 | 2 | 3;
                    /** @description Size in bytes. */
                    Size: number;
                    /** @description Width in pixels; may be 0. */
                    Width: number;
                    /** @description Height in pixels; may be 0. */
                    Height: number;
                    /** @description Download address; capitals, unlike Url elsewhere. */
                    URL: string;
                }[];
            };
        };
        /** @description File. */
        TIMFileElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMFileElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Download address. Present when: not from SDK 2.x and 3.x. */
                Url?: string;
                /** @description Unique id of the file. */
                UUID: string;
                /** @description Size in bytes. */
                FileSize: number;
                /** @description Name of the file; a path or file URL in samples. */
                FileName: string;
                /**
                 * @description How to download; always 2. Present when: not from SDK 2.x and 3.x.
                 *
                 *     Known values, more may come:
                 *
                 *     - `2`: Download by Url.
                 * @enum {integer}
                 */
                Download_Flag?: 2;
            };
        };
        /** @description Video with a thumbnail. */
        TIMVideoFileElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMVideoFileElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Download address of the video. Present when: not from SDK 2.x and 3.x. */
                VideoUrl?: string;
                /** @description Unique id of the video. */
                VideoUUID: string;
                /** @description Size in bytes. */
                VideoSize: number;
                /** @description Length in seconds; 0 from the web SDK. */
                VideoSecond: number;
                /** @description Format, e.g. mp4. */
                VideoFormat: string;
                /**
                 * @description How to download; always 2. Present when: not from SDK 2.x and 3.x.
                 *
                 *     Known values, more may come:
                 *
                 *     - `2`: Download by VideoUrl.
                 * @enum {integer}
                 */
                VideoDownloadFlag?: 2;
                /** @description Download address of the thumbnail. Present when: not from SDK 2.x and 3.x. */
                ThumbUrl?: string;
                /** @description Unique id of the thumbnail. */
                ThumbUUID: string;
                /** @description Size in bytes. */
                ThumbSize: number;
                /** @description Width in pixels. */
                ThumbWidth: number;
                /** @description Height in pixels. */
                ThumbHeight: number;
                /** @description Format, e.g. JPG. */
                ThumbFormat: string;
                /**
                 * @description How to download; always 2. Present when: not from SDK 2.x and 3.x.
                 *
                 *     Known values, more may come:
                 *
                 *     - `2`: Download by ThumbUrl.
                 * @enum {integer}
                 */
                ThumbDownloadFlag?: 2;
            };
        };
        /** @description ID of the group. */
        GroupId: string;
        /** @description The elements of the message, in order. At most one `TIMCustomElem`; a message body has at most 12 KB. */
        MsgBody: components["schemas"]["MsgBodyElement"][];
        /** @description Custom data of the message; kept in the cloud and delivered with it. */
        CloudCustomData: string;
        /** @description Merged and forwarded messages; native SDK from 5.2.210, web SDK from 2.10.1. */
        TIMRelayElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMRelayElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Title of the merged message. */
                Title: string;
                /** @description Number of messages merged. */
                MsgNum: number;
                /** @description Text shown by SDKs that do not know the type. */
                CompatibleText: string;
                /** @description Summaries shown in the list. */
                AbstractList: string[];
                /** @description The merged messages. Present when: the merged messages are 12 KB or less in all; excludes JsonMsgKey. */
                MsgList?: {
                    /** @description Sender. */
                    From_Account: components["schemas"]["UserID"];
                    /** @description Recipient. Present when: one-to-one message. */
                    To_Account?: components["schemas"]["UserID"];
                    /** @description Group. Present when: group message. */
                    GroupId?: components["schemas"]["GroupId"];
                    /** @description Sequence number. */
                    MsgSeq: components["schemas"]["MsgSeq"];
                    /** @description Random number. */
                    MsgRandom: components["schemas"]["MsgRandom"];
                    /** @description When it was sent. */
                    MsgTimeStamp: number;
                    /** @description Its elements. */
                    MsgBody: components["schemas"]["MsgBody"];
                    /** @description Custom data. Present when: the sender set it. */
                    CloudCustomData?: components["schemas"]["CloudCustomData"];
                }[];
                /** @description Key under which the backend stores them. Present when: the merged messages exceed 12 KB in all; excludes MsgList. */
                JsonMsgKey?: string;
            };
        };
        /** @description Streamed text (2026; REST API only; absent from the message-format pages). */
        TIMStreamElem: {
            /**
             * @description Kind of the element.
             * @constant
             */
            MsgType: "TIMStreamElem";
            /** @description Content of the element. */
            MsgContent: {
                /** @description Text shown by SDKs that do not know the type. Present when: set by the sender. */
                CompatibleText?: string;
                /** @description Pieces of the stream. */
                Chunks: {
                    /**
                     * @description Kind of piece.
                     *
                     *     Known values, more may come:
                     *
                     *     - `data`: Content.
                     * @enum {string}
                     */
                    EventType: "data";
                    /** @description Starts at 1 and grows strictly. */
                    Index: number;
                    /** @description Text added by this piece. */
                    Markdown: string;
                    /** @description Whether the stream ends. */
                    IsLast: boolean;
                }[];
                /** @description Id that the first call returned. Present when: pieces after the first. */
                StreamMsgID?: string;
            };
        };
        /** @description An element of a message. `MsgType` selects the shape of `MsgContent`; new types appear without notice. */
        MsgBodyElement: components["schemas"]["TIMTextElem"] | components["schemas"]["TIMLocationElem"] | components["schemas"]["TIMFaceElem"] | components["schemas"]["TIMCustomElem"] | components["schemas"]["TIMSoundElem"] | components["schemas"]["TIMImageElem"] | components["schemas"]["TIMFileElem"] | components["schemas"]["TIMVideoFileElem"] | components["schemas"]["TIMRelayElem"] | components["schemas"]["TIMStreamElem"];
        /** @description Before a one-to-one message is sent. */
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
            /** @description Sequence number of the message, 32-bit unsigned; set by the sender, not unique. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Random number of the message, 32-bit unsigned. */
            MsgRandom: components["schemas"]["MsgRandom"];
            /** @description When the message was sent; orders messages, MsgSeq breaks ties within a second. */
            MsgTime: number;
            /** @description Identifier of the message for REST recall; samples have the form MsgSeq_MsgRandom_MsgTime. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description Identifier of the message on the client; in the sample of the newest mainland page only. */
            MsgId?: string;
            /** @description Whether the message goes to online users only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description Message elements; one message may hold several. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud and sent to the peer. Present when: the sender attached custom data (packets published by Tencent for content moderation lack it). */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description The answer to C2C.CallbackBeforeSendMsg. */
        C2CBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description The verdict.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description The verdict.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description The verdict.
             * @constant
             */
            ErrorCode: 2;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description The verdict. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description One-to-one message sent. */
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
            /** @description Sequence number of the message, 32-bit unsigned; set by the sender, not unique. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Random number of the message, 32-bit unsigned. */
            MsgRandom: components["schemas"]["MsgRandom"];
            /** @description When the message was sent; orders messages, MsgSeq breaks ties within a second. */
            MsgTime: number;
            /** @description Identifier of the message for REST recall; samples have the form MsgSeq_MsgRandom_MsgTime. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description Identifier of the message on the client; in the mainland sample and the intl table, not in the intl samples. */
            MsgId?: string;
            /** @description Whether the message goes to online users only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /**
             * @description Delivery result. Any other number: failed, a Chat error code.
             *
             *     Known values, more may come:
             *
             *     - `0`: Delivered.
             * @enum {integer}
             */
            SendMsgResult: 0;
            /** @description Reason of a failed delivery; the text send msg succeed on success. */
            ErrorInfo: string;
            /** @description Unread one-to-one messages of To_Account over all conversations; -1 when delivery failed; intl pages only, not in the mainland sample. */
            UnreadMsgNum?: number;
            /** @description Message elements; one message may hold several. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, kept in the cloud and sent to the peer. Present when: the message carries custom data. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description One-to-one messages marked as read. */
        C2CAfterMsgReport: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReport";
            /** @description UserID that reported the read. */
            Report_Account: components["schemas"]["UserID"];
            /** @description UserID of the other side of the conversation. */
            Peer_Account: components["schemas"]["UserID"];
            /** @description Everything in the conversation up to this time is read. */
            LastReadTime: number;
            /** @description When the event happened; mainland page only. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description Unread one-to-one messages of Report_Account over all conversations; intl sample and both tables, not in the mainland sample. */
            UnreadMsgNum?: number;
        };
        /** @description One-to-one message recalled. */
        C2CAfterMsgWithDraw: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgWithDraw";
            /** @description UserID of the sender of the recalled message. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Identifier of the recalled message. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description When the event happened; mainland page only. */
            EventTime?: components["schemas"]["EventTimeMs"];
            /** @description Unread one-to-one messages of To_Account over all conversations; intl page only. */
            UnreadMsgNum?: number;
        };
        /** @description One-to-one message edited. */
        C2CAfterModifyMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterModifyMsg";
            /** @description UserID that edited the message. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the sender of the message. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Random number of the message. */
            MsgRandom: components["schemas"]["MsgRandom"];
            /** @description Sequence number of the message. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description When the message was sent. */
            MsgTime: number;
            /** @description Identifier of the message; MsgSeq_MsgRandom_MsgTime in the sample. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description When the edit happened. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Message elements (in the only sample); the REST API can change MsgBody and CloudCustomData one without the other. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data of the message (in the only sample). */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description Read receipt sent for single one-to-one messages. */
        C2CAfterMsgReadReceipt: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReadReceipt";
            /** @description UserID that sent the receipt (the reader). */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the other side of the conversation. */
            Peer_Account: components["schemas"]["UserID"];
            /** @description The messages acknowledged (sample only, missing from the table). */
            C2CMsgInfo: {
                /** @description UserID of the sender of the message; equals Peer_Account in the sample. */
                From_Account: components["schemas"]["UserID"];
                /** @description UserID of its recipient; equals Operator_Account in the sample. */
                To_Account: components["schemas"]["UserID"];
                /** @description Identifier of the message. */
                MsgKey: components["schemas"]["MsgKey"];
                /** @description Identifier of the message on the client. */
                MsgId: string;
            }[];
            /** @description When the receipt was sent. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description All unread messages cleared. */
        C2CAfterMsgReadAll: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterMsgReadAll";
            /** @description UserID that cleared its unread messages. */
            Report_Account: components["schemas"]["UserID"];
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Groups whose unread messages were cleared (in the only sample; nothing says what is sent without groups). */
            GroupReadInfo?: {
                /** @description Group ID. */
                GroupId: components["schemas"]["GroupId"];
                /** @description Group message sequence given in the clear request. */
                MsgSeq: number;
            }[];
        };
        /** @description One-to-one message extension set. */
        C2CAfterC2CMsgExtension: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "C2C.CallbackAfterC2CMsgExtension";
            /** @description UserID of the sender of the message. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of its recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Identifier of the message. */
            MsgKey: components["schemas"]["MsgKey"];
            /**
             * @description What was done.
             *
             *     Known values, more may come:
             *
             *     - `1`: Set key-value pairs.
             *     - `2`: Delete key-value pairs.
             *     - `3`: Clear all pairs.
             * @enum {integer}
             */
            OperateType: 1 | 2 | 3;
            /** @description The pairs concerned; empty array for a clear. */
            ExtensionList: {
                /** @description Key of the pair. */
                Key: string;
                /** @description Value; empty string for a delete. */
                Value: string;
                /** @description Version number of this pair. */
                Seq: number;
            }[];
            /** @description Newest version number of the extensions of the whole message. */
            Seq: number;
            /** @description When the event happened. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Before a group is created. */
        GroupBeforeCreateGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeCreateGroup";
            /** @description UserID of whoever asks for the group to be created. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the owner of the group to be created. */
            Owner_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group to be created. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description Name of the group to be created. */
            Name: string;
            /** @description How many groups of the same type this user has already created. Dropped from the documentation by December 2025 (see disputes). */
            CreateGroupNum?: number;
            /** @description Members that the group starts with. */
            MemberList: {
                /** @description UserID of an initial member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Group.CallbackBeforeCreateGroup. */
        GroupBeforeCreateGroupReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows, 1 refuses, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows, 1 refuses, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 allows, 1 refuses, 10100-10200 refuses with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After a group is created. */
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
            /** @description UserID of the group's owner. */
            Owner_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description Name of the group. */
            Name: string;
            /** @description Members that the group starts with. */
            MemberList: {
                /** @description UserID of an initial member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description Custom group fields given at creation. Present when: custom group fields are enabled for the app (off by default) and were set at creation. */
            UserDefinedDataList?: {
                /** @description Name of the custom field. */
                Key: string;
                /** @description Value of the custom field. */
                Value: string;
            }[];
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Before a request to join a group is handled. */
        GroupBeforeApplyJoinGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeApplyJoinGroup";
            /** @description ID of the group that the user asks to join. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description UserID of the applicant (spelt Requestor, with an o). */
            Requestor_Account: components["schemas"]["UserID"];
            /** @description The text of the application. On the Chinese page since 2025 at the latest; not in the international copies seen. */
            ApplyMsg?: string;
            /** @description ID of the topic. Present when: the request is about a private topic (the only case supported). */
            TopicId?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Group.CallbackBeforeApplyJoinGroup. */
        GroupBeforeApplyJoinGroupReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on, 1 refuses, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on, 1 refuses, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 goes on, 1 refuses, 10100-10200 refuses with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Before users are added to a group by someone else. */
        GroupBeforeInviteJoinGroup: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeInviteJoinGroup";
            /** @description ID of the group that users are to be added to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description UserID of whoever adds the users. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The users to be added. */
            DestinationMembers: {
                /** @description UserID of a user to be added. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description ID of the topic. Present when: the request is about a private topic (the only case supported). */
            TopicId?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Group.CallbackBeforeInviteJoinGroup. */
        GroupBeforeInviteJoinGroupReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on, 1 refuses the whole request, 10100-10200 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on, 1 refuses the whole request, 10100-10200 refuses it with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 goes on, 1 refuses the whole request, 10100-10200 refuses it with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After new members joined a group. */
        GroupAfterNewMemberJoin: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterNewMemberJoin";
            /** @description ID of the group that was joined. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /**
             * @description How the members came in.
             *
             *     Known values, more may come:
             *
             *     - `Apply`: By their own application.
             *     - `Invited`: By invitation (added by somebody else).
             * @enum {string}
             */
            JoinType: "Apply" | "Invited";
            /** @description UserID of whoever made the request; in captured packets with JoinType Apply it is the new member. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The new members. */
            NewMemberList: {
                /** @description UserID of a new member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description ID of a private topic; not seen on this page (see disputes). */
            TopicId?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description After members left a group. */
        GroupAfterMemberExit: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterMemberExit";
            /** @description ID of the group that was left. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /**
             * @description How the members left.
             *
             *     Known values, more may come:
             *
             *     - `Kicked`: Removed by the owner or an administrator.
             *     - `Quit`: Left by themselves.
             * @enum {string}
             */
            ExitType: "Kicked" | "Quit";
            /** @description UserID of whoever caused the exit: the remover for Kicked, the leaver for Quit (see disputes). */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The members that left. */
            ExitMemberList: {
                /** @description UserID of a member that left. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description ID of the topic. Present when: the event is about a private topic (the only case supported). */
            TopicId?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Before a group message is sent. */
        GroupBeforeSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeSendMsg";
            /** @description ID of the group that the message belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             *     - `Live`: Room of the live/room products, which reuse this callback (fixed value there).
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community" | "Live";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request; tells an administrator's request from the sender's own. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * Format: uint32
             * @description 32-bit random number of the send request.
             */
            Random: number;
            /** @description Identifies the message on the client; three numbers joined by hyphens in the samples. Documented since about 2025; captured packets of 2022 lack it. */
            MsgId?: string;
            /** @description Whether the message goes to online members only. Present when: Type is not Live (the international room pages do not list it); packets captured in 2019-2020 lack it too. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message: a list of message elements (described elsewhere). */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message; stored in the cloud and delivered with it. Present when: the message has custom data (in every sample; absent from captured packets of messages without it). */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description ID of the topic that the message is sent in. Present when: the group is a community that supports topics and the message is sent in a topic. */
            TopicId?: string;
            /**
             * @description Undocumented: priority of the message, seen in packets captured in 2022 (audio-video group).
             *
             *     Known values, more may come:
             *
             *     - `Normal`: The only value seen.
             * @enum {string}
             */
            MsgPriority?: "Normal";
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Group.CallbackBeforeSendMsg. */
        GroupBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows (and is a must for a change to take effect), 1 refuses, 2 drops silently, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows (and is a must for a change to take effect), 1 refuses, 2 drops silently, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows (and is a must for a change to take effect), 1 refuses, 2 drops silently, 10100-10200 refuses with a code of the app's own.
             * @constant
             */
            ErrorCode: 2;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 allows (and is a must for a change to take effect), 1 refuses, 2 drops silently, 10100-10200 refuses with a code of the app's own. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After a group message was sent. */
        GroupAfterSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterSendMsg";
            /** @description ID of the group that the message belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             *     - `Live`: Room of the live/room products, which reuse this callback (fixed value there).
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community" | "Live";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request; tells an administrator's request from the sender's own. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * Format: uint32
             * @description 32-bit random number of the send request.
             */
            Random: number;
            /** @description Identifies the message on the client; three numbers joined by hyphens in the samples. Documented since about 2025; captured packets of 2022 lack it. */
            MsgId?: string;
            /** @description Sequence number that identifies the message; group messages sort by it, a larger number is later. */
            MsgSeq: number;
            /** @description When the message was sent, by the server's clock; Unix time in seconds (10 digits in every sample). */
            MsgTime: number;
            /** @description Whether the message goes to online members only. Present when: Type is not Live (the international room pages do not list it); packets captured in 2019-2020 lack it too. */
            OnlineOnlyFlag?: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message: a list of message elements (described elsewhere). */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message; stored in the cloud and delivered with it. Present when: the message has custom data (in every sample; absent from captured packets of messages without it). */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description ID of the topic that the message is sent in. Present when: the group is a community that supports topics and the message is sent in a topic. */
            TopicId?: string;
            /** @description Who is mentioned in the message; at most 30 members at a time. Present when: the message mentions somebody. */
            GroupAtInfo?: {
                /**
                 * @description Whether the entry mentions everybody.
                 *
                 *     Known values, more may come:
                 *
                 *     - `0`: One member, named in GroupAt_Account.
                 *     - `1`: Everybody.
                 * @enum {integer}
                 */
                GroupAtAllFlag: 0 | 1;
                /** @description UserID of the mentioned member. Present when: GroupAtAllFlag is 0. */
                GroupAt_Account?: components["schemas"]["UserID"];
            }[];
            /**
             * @description Undocumented: priority of the message, seen in packets captured in 2022 (audio-video group).
             *
             *     Known values, more may come:
             *
             *     - `Normal`: The only value seen.
             * @enum {string}
             */
            MsgPriority?: "Normal";
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Sending a group message failed. */
        GroupSendMsgException: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackSendMsgException";
            /** @description ID of the group that the message belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of whoever made the request; tells an administrator's request from the sender's own. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * Format: uint32
             * @description 32-bit random number of the send request.
             */
            Random: number;
            /** @description Whether the message goes to online members only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description The message: a list of message elements (described elsewhere). */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message; stored in the cloud and delivered with it. Present when: the message has custom data (in every sample; absent from captured packets of messages without it). */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Why the message failed: a code of the general Chat error list; the sample has 10023 (rate limit). */
            ErrorCode: number;
            /** @description Details of the failure, as text. */
            ErrorInfo: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group message is recalled. */
        GroupAfterRecallMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterRecallMsg";
            /** @description UserID of the operator who recalled. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Group type, e.g. Public or Community. */
            Type: string;
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description The recalled messages. */
            MsgSeqList: {
                /** @description Sequence number of the recalled message. */
                MsgSeq: number;
                /** @description The message's unique identifier at the client; documented since 2025-02-28. */
                MsgId?: string;
            }[];
            /** @description Topic ID. Present when: the message was in a topic (communities with topics only). */
            TopicId?: string;
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Group message edited. */
        GroupAfterModifyMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterModifyMsg";
            /** @description UserID that edited the message. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Group of the message. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Topic of the message, for communities with topics; an empty string in the only sample, which is of an ordinary group. */
            TopicId?: string;
            /** @description Sequence number of the edited message. */
            MsgSeq: number;
            /** @description Message elements (in the only sample); the REST API can change CloudCustomData alone. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description When the edit happened. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group message's extension is configured. */
        GroupAfterGroupMsgExtension: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupMsgExtension";
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Sequence number of the group message. */
            MsgSeq: number;
            /**
             * @description What was done to the key-value pairs.
             *
             *     Known values, more may come:
             *
             *     - `1`: Pairs set.
             *     - `2`: Pairs deleted.
             *     - `3`: All pairs cleared.
             * @enum {integer}
             */
            OperateType: 1 | 2 | 3;
            /** @description The pairs concerned; an empty array when OperateType is 3. */
            ExtensionList: {
                /** @description Key of the pair. */
                Key: string;
                /** @description Value of the pair; an empty string when OperateType is 2. */
                Value: string;
                /** @description Version number of this pair. */
                Seq: number;
            }[];
            /** @description Latest version number of the whole message's extension. */
            Seq: number;
            /** @description When the event was triggered; a bare number in the samples. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group message's read receipt. */
        GroupAfterReadReceipt: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterReadReceipt";
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Group type, e.g. Public; Community is not supported for now. */
            Type: string;
            /** @description Read receipts, one item a message. */
            GroupMsgReceiptList: {
                /** @description Sequence number of the message in the group. */
                MsgSeq: number;
                /** @description Members who have read the message. */
                ReadNum: number;
                /** @description Members who have not. */
                UnreadNum: number;
                /** @description Members who have read; in every sample, but those show no message that nobody has read. */
                ReadReceiptMembers?: {
                    /** @description UserID of a member who has read. */
                    Member_Account: components["schemas"]["UserID"];
                }[];
            }[];
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group became full. */
        GroupAfterGroupFull: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupFull";
            /** @description ID of the full group. */
            GroupId: components["schemas"]["GroupId"];
            /** @description ID of the topic. Present when: the event is about a private topic (the only case supported). */
            TopicId?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group was disbanded. */
        GroupAfterGroupDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupDestroyed";
            /** @description Account of whoever disbanded the group. On the Chinese page only (table and sample). */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description ID of the disbanded group. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description UserID of the group's owner. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the group; in every sample, in no table. */
            Name: string;
            /** @description Members of the disbanded group. Present when: the group is not a community. */
            MemberList?: {
                /** @description UserID of a member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group's profile was changed. */
        GroupAfterGroupInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupInfoChanged";
            /** @description ID of the group whose profile changed. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of that group. Open list: the page names only an example and links to the group-type overview.
             *
             *     Known values, more may come:
             *
             *     - `Public`: Public group (the value of nearly every sample).
             *     - `Private`: Work group under its older name (newer name: Work).
             *     - `ChatRoom`: Meeting group under its older name (newer name: Meeting); seen in a captured packet.
             *     - `AVChatRoom`: Audio-video (live streaming) group; seen in captured packets.
             *     - `Community`: Community.
             * @enum {string}
             */
            Type: "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community";
            /** @description UserID of whoever changed it (the administrator's account for REST API calls, in a captured packet). */
            Operator_Account: components["schemas"]["UserID"];
            /** @description New group name. Present when: the name changed. */
            Name?: string;
            /** @description New introduction. Present when: the introduction changed. */
            Introduction?: string;
            /** @description New notice. Present when: the notice changed. */
            Notification?: string;
            /** @description New avatar URL (spelt FaceUrl). Present when: the avatar URL changed. */
            FaceUrl?: string;
            /** @description When the event happened; Unix time in milliseconds (13 digits). */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group's custom attributes are changed. */
        GroupAfterGroupAttrChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterGroupAttrChanged";
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Group type, e.g. Public. */
            Type: string;
            /** @description UserID of the operator who asked for the change. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * @description What was done to the attributes.
             *
             *     Known values, more may come:
             *
             *     - `set`: Reset.
             *     - `modify`: Modified.
             *     - `clear`: All cleared.
             *     - `delete`: Some deleted.
             * @enum {string}
             */
            OptionType: "set" | "modify" | "clear" | "delete";
            /** @description The attributes concerned; always in the samples, which show only set. */
            GroupAttr?: {
                /** @description Attribute name (lower-case field name). */
                key: string;
                /** @description Attribute value (lower-case field name). */
                value?: string;
            }[];
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a group member's profile is changed. */
        GroupAfterMemberFieldChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterMemberFieldChanged";
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Group type, e.g. Public or Community. */
            Type: string;
            /** @description UserID of the operator who asked for the change. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the changed member (name in the international documentation). Present when: the sender uses this name of the two (see disputes). */
            Member_Account?: components["schemas"]["UserID"];
            /** @description UserID of the changed member (name in the mainland Chinese documentation). Present when: the sender uses this name of the two (see disputes). */
            Modified_Account?: components["schemas"]["UserID"];
            /**
             * @description The member's role after the change.
             *
             *     Known values, more may come:
             *
             *     - `Admin`: Made an administrator.
             *     - `Member`: No longer an administrator.
             * @enum {string}
             */
            Role?: "Admin" | "Member";
            /** @description Name card in the group after the change. */
            NameCard?: string;
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        } | unknown | unknown;
        /** @description After the group owner is changed. */
        GroupAfterChangeGroupOwner: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterChangeGroupOwner";
            /** @description Group ID. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Group type, e.g. Public. */
            Type: string;
            /** @description UserID of the operator. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the former owner. */
            OldOwner_Account: components["schemas"]["UserID"];
            /** @description UserID of the new owner. */
            NewOwner_Account: components["schemas"]["UserID"];
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Audio-video group member went online or offline. */
        GroupOnMemberStateChange: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackOnMemberStateChange";
            /** @description ID of the audio-video group. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description What happened.
             *
             *     Known values, more may come:
             *
             *     - `Online`: The members are online (again).
             *     - `Offline`: The members are offline.
             * @enum {string}
             */
            EventType: "Online" | "Offline";
            /**
             * @description Why it happened. In the tables by June 2024; absent from older documentation.
             *
             *     Known values, more may come:
             *
             *     - `HeartbeatInterrupt`: Heartbeat lost (goes with Offline).
             *     - `HeartbeatRecover`: Heartbeat back (goes with Online).
             *     - `Join`: First entry (goes with Online).
             *     - `Quit`: Last exit (goes with Offline).
             * @enum {string}
             */
            EventCause?: "HeartbeatInterrupt" | "HeartbeatRecover" | "Join" | "Quit";
            /** @description The members concerned. */
            MemberList: {
                /** @description UserID of a member. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event happened; Unix time in milliseconds. In the recent sample, in no table seen. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description Alarm for the daily net increase of groups. */
        GroupOnDailyGroupQuotaAlarm: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackOnDailyGroupQuotaAlarm";
            /** @description The day's net increase of groups. */
            QuotaUsed: number;
            /** @description Limit of new groups a day. */
            Quota: number;
            /** @description When the event was triggered. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Before a topic is created. */
        GroupBeforeCreateTopic: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackBeforeCreateTopic";
            /** @description UserID of the operator who asks for the topic. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group that the topic would belong to.
             *
             *     Known values, more may come:
             *
             *     - `Community`: The only documented value.
             * @enum {string}
             */
            Type: "Community";
            /** @description Name of the topic to be created. */
            Name: string;
        };
        /** @description The answer to Group.CallbackBeforeCreateTopic. */
        GroupBeforeCreateTopicReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description The decision; see error_codes.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description The decision; see error_codes.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description The decision; see error_codes. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After a topic is created. */
        GroupAfterCreateTopic: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterCreateTopic";
            /** @description ID of the community that the topic belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /** @description ID of the new topic. */
            TopicId: string;
            /** @description UserID of the operator who asked for the topic. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the owner of the group that the topic belongs to. */
            Owner_Account: components["schemas"]["UserID"];
            /**
             * @description Type of the group that the topic belongs to.
             *
             *     Known values, more may come:
             *
             *     - `Community`: The only documented value.
             * @enum {string}
             */
            Type: "Community";
            /** @description Name of the topic. */
            Name: string;
            /** @description Custom fields given when the topic was created. Present when: custom fields are enabled for the app (off by default) and set at creation. */
            UserDefinedDataList?: {
                /** @description Name of the custom field. */
                Key: string;
                /** @description Value of the custom field. */
                Value: string;
            }[];
        };
        /** @description After a topic is deleted. */
        GroupAfterTopicDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterTopicDestroyed";
            /** @description ID of the group that the deleted topics belonged to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that the topics belonged to.
             *
             *     Known values, more may come:
             *
             *     - `Community`: The only documented value.
             * @enum {string}
             */
            Type: "Community";
            /** @description IDs of the deleted topics; one callback can carry several. */
            TopicIdList: string[];
        };
        /** @description After a topic's profile is changed. */
        GroupAfterTopicInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Group.CallbackAfterTopicInfoChanged";
            /** @description ID of the group that the changed topic belongs to. */
            GroupId: components["schemas"]["GroupId"];
            /**
             * @description Type of the group that the topic belongs to.
             *
             *     Known values, more may come:
             *
             *     - `Community`: The only documented value.
             * @enum {string}
             */
            Type: "Community";
            /** @description UserID of the operator. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Topic name after the change. */
            Name?: string;
            /** @description Topic introduction after the change. */
            Introduction?: string;
            /** @description Topic notice after the change. */
            Notification?: string;
            /** @description URL of the topic's photo after the change. */
            FaceUrl?: string;
        };
        /** @description Result of cloud content moderation. */
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
             *     - `GroupMemberInfo`: Group-member profile.
             *     - `RelationChain`: Relationship chain.
             *     - `UserInfo`: User profile.
             * @enum {string}
             */
            Scene: "C2C" | "C2CCustom" | "Group" | "GroupCustom" | "GroupInfo" | "GroupMemberInfo" | "RelationChain" | "UserInfo";
            /**
             * Format: uint32
             * @description App ID, in the body (every sample has it, the tables do not list it).
             */
            SdkAppId: number;
            /** @description UserID that produced the content. */
            From_Account: components["schemas"]["UserID"];
            /** @description Recipient of the message. Present when: a message was moderated. */
            ContactItem?: {
                /**
                 * @description Kind of recipient.
                 *
                 *     Known values, more may come:
                 *
                 *     - `1`: User (one-to-one).
                 *     - `2`: Group.
                 * @enum {integer}
                 */
                ContactType: 1 | 2;
                /** @description UserID of the recipient. Present when: ContactType is 1. */
                To_Account?: components["schemas"]["UserID"];
                /** @description ID of the group. Present when: ContactType is 2. */
                ToGroupId?: string;
            };
            /**
             * @description Kind of content.
             *
             *     Known values, more may come:
             *
             *     - `Text`: Text.
             *     - `Image`: Image.
             *     - `Audio`: Audio.
             *     - `Video`: Video.
             * @enum {string}
             */
            ContentType: "Text" | "Image" | "Audio" | "Video";
            /** @description The moderated text; custom messages may give several elements, others give one. Present when: ContentType is Text. */
            TextContent?: string[];
            /** @description URL of the moderated file. Present when: ContentType is Image, Audio or Video. */
            FileURL?: string;
            /** @description For one-to-one messages the MsgKey; for group messages the MsgSeq, as a string. Present when: a message was moderated; missing for a group message that was not delivered (blocked, or failed elsewhere). */
            MsgID?: string;
            /**
             * @description Verdict applied by Chat.
             *
             *     Known values, more may come:
             *
             *     - `0`: Passed.
             *     - `1`: Blocked.
             * @enum {integer}
             */
            CtxcbResult: 0 | 1;
            /** @description ID of the moderation request. */
            CtxcbRequestId: string;
            /** @description Sensitive words that the text contains. */
            CtxcbKeywords?: string[];
            /**
             * @description Suggestion of the moderation service.
             *
             *     Known values, more may come:
             *
             *     - `Block`: Block.
             *     - `Review`: Review by a human.
             *     - `Normal`: Nothing found (name as of January 2024).
             * @enum {string}
             */
            CtxcbSuggestion?: "Block" | "Review" | "Normal";
            /**
             * @description Category of the violation.
             *
             *     Known values, more may come:
             *
             *     - `Normal`: Normal.
             *     - `Illegal`: Illegal.
             *     - `Abuse`: Abuse.
             *     - `Polity`: Politics.
             *     - `Ad`: Advertising.
             *     - `Porn`: Pornography.
             *     - `Sexy`: Sexy.
             *     - `Terror`: Terrorism.
             *     - `Composite`: Composite.
             * @enum {string}
             */
            CtxcbLabel?: "Normal" | "Illegal" | "Abuse" | "Polity" | "Ad" | "Porn" | "Sexy" | "Terror" | "Composite";
            /** @description Finer category (sample value: InsinuationPorn). Description not seen. */
            CtxcbSubLabel?: string;
            /** @description Text for the finer category. Description not seen. */
            CtxcbSubLabelDesc?: string;
            /** @description Name of the word library that matched (by its name; description not seen). */
            CtxcbLibName?: string;
            /** @description Custom data of the moderated message, unchanged; empty for anything but one-to-one and group messages. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
        };
        /** @description After a one-to-one message was sent to a chatbot. */
        BotOnC2CMessage: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Bot.OnC2CMessage";
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the recipient: the chatbot (bot IDs begin with @RBT# in other samples). */
            To_Account: components["schemas"]["UserID"];
            /** @description Sequence number of the message. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Random number of the message. */
            MsgRandom: components["schemas"]["MsgRandom"];
            /** @description When the message was sent; orders messages, MsgSeq breaks ties (larger is later). */
            MsgTime: number;
            /** @description Identifier of the message; the REST API recalls by it. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description Whether the message goes to online users only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description 0 if the message was delivered; otherwise an error code. */
            SendMsgResult: number;
            /** @description Text of a delivery failure; "send msg succeed" on success. */
            ErrorInfo: string;
            /** @description Recipient's unread total; -1 on failure. Documented until 2023, not in today's page. */
            UnreadMsgNum?: number;
            /** @description Message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, stored in the cloud. In every sample; whether it is left out when the sender set none is not said. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a chatbot was mentioned in a group. */
        BotOnGroupMessage: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Bot.OnGroupMessage";
            /** @description Group of the message. */
            GroupId: components["schemas"]["GroupId"];
            /** @description Type of the group, e.g. Public. */
            Type: string;
            /** @description UserID of the sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the requester; tells an administrator's request apart. */
            Operator_Account: components["schemas"]["UserID"];
            /**
             * Format: uint32
             * @description 32-bit random number of the send request.
             */
            Random: number;
            /** @description Sequence number, unique for a message; orders group messages (larger is later). */
            MsgSeq: number;
            /** @description Server time of the message. The unit is not stated; the sample has ten digits. */
            MsgTime: number;
            /** @description Whether this is an online message; always 0 in live-streaming groups. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description Message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description UserIDs of the mentioned chatbots; may be several. */
            AtRobots_Account: string[];
            /** @description Custom data of the message, stored in the cloud. In every sample; whether it is left out when the sender set none is not said. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Topic of the message. Present when: the message is in a topic of a community that supports topics. */
            TopicId?: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description A client sent pass-through content to a chatbot. */
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
            /** @description Sequence number of the message. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Random number of the message. */
            MsgRandom: components["schemas"]["MsgRandom"];
            /** @description Identifier of the message; the REST API recalls by it. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The data member of the pass-through content; JSON text in the sample, but any string. */
            Data: string;
        };
        /** @description The answer to Chatbot.OnC2CSignalMessage. */
        ChatbotOnC2CSignalMessageReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 sends RspData to the chatbot, 1 ignores it.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 sends RspData to the chatbot, 1 ignores it.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Before an official account is created. */
        OfficialAccountBeforeCreateOfficialAccount: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeCreateOfficialAccount";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the creator, who will own the account. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the account to be created. */
            Name: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to OfficialAccount.CallbackBeforeCreateOfficialAccount. */
        OfficialAccountBeforeCreateOfficialAccountReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows, 1 refuses; or an own code.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 allows, 1 refuses; or an own code.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 allows, 1 refuses; or an own code. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After an official account was created. */
        OfficialAccountAfterCreateOfficialAccount: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterCreateOfficialAccount";
            /** @description User ID of the account that was created. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description UserID of the creator and owner. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the account. */
            Name: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After an official account's profile was changed. */
        OfficialAccountAfterOfficialAccountInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountInfoChanged";
            /** @description User ID of the account. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description New introduction. */
            Introduction?: string;
            /** @description New name. */
            Name?: string;
            /** @description New avatar. */
            FaceUrl?: string;
            /** @description New organization the account belongs to. */
            Organization?: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After an official account was destroyed. */
        OfficialAccountAfterOfficialAccountDestroyed: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountDestroyed";
            /** @description User ID of the destroyed account. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the creator and owner. */
            Owner_Account: components["schemas"]["UserID"];
            /** @description Name of the account. */
            Name: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Before users subscribe to an official account. */
        OfficialAccountBeforeAddSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeAddSubscriber";
            /** @description User ID of the account to be subscribed to. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Users about to be subscribed. */
            SubscribeAccountList: {
                /** @description UserID of the subscriber. */
                Subscriber_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to OfficialAccount.CallbackBeforeAddSubscriber. */
        OfficialAccountBeforeAddSubscriberReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on (also when only some are refused), 1 refuses the whole request.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 goes on (also when only some are refused), 1 refuses the whole request.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After users subscribed to an official account. */
        OfficialAccountAfterAddSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterAddSubscriber";
            /** @description User ID of the account subscribed to. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Users who were subscribed. */
            SubscribeAccountList: {
                /** @description UserID of the subscriber. */
                Subscriber_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After an official account reached its subscriber limit. */
        OfficialAccountAfterOfficialAccountFull: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterOfficialAccountFull";
            /** @description User ID of the full account. */
            Official_Account: components["schemas"]["UserID"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After users unsubscribed from an official account. */
        OfficialAccountAfterDeleteSubscriber: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterDeleteSubscriber";
            /** @description User ID of the account. */
            Official_Account: components["schemas"]["UserID"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Users who are no longer subscribed. */
            SubscribeAccountList: {
                /** @description UserID of the subscriber. */
                Subscriber_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Before an official account's message is sent. */
        OfficialAccountBeforeSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackBeforeSendMsg";
            /** @description User ID of the official account; samples begin with @TOA#_. */
            Official_Account: components["schemas"]["UserID"];
            /** @description Whether the message goes to online users only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description Message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, stored in the cloud. In every sample; whether it is left out when the sender set none is not said. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to OfficialAccount.CallbackBeforeSendMsg. */
        OfficialAccountBeforeSendMsgReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description Decision; must be 0 for a changed message to be sent.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description Decision; must be 0 for a changed message to be sent.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description Decision; must be 0 for a changed message to be sent.
             * @constant
             */
            ErrorCode: 2;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description Decision; must be 0 for a changed message to be sent. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description After an official account's message was sent. */
        OfficialAccountAfterSendMsg: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterSendMsg";
            /** @description User ID of the official account; samples begin with @TOA#_. */
            Official_Account: components["schemas"]["UserID"];
            /** @description Identifier of the message; the REST API recalls by it. */
            MsgKey: components["schemas"]["MsgKey"];
            /** @description Server time of the message. The unit is not stated; the sample has ten digits. */
            MsgTime: number;
            /** @description Whether the message goes to online users only. */
            OnlineOnlyFlag: components["schemas"]["OnlineOnlyFlag"];
            /** @description Message elements. */
            MsgBody: components["schemas"]["MsgBody"];
            /** @description Custom data of the message, stored in the cloud. In every sample; whether it is left out when the sender set none is not said. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After official-account messages were recalled. */
        OfficialAccountAfterMsgWithDraw: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "OfficialAccount.CallbackAfterMsgWithDraw";
            /** @description User ID of the official account. */
            Official_Account: components["schemas"]["UserID"];
            /** @description Recalled messages. */
            WithdrawMsgList: {
                /** @description Identifier of the recalled message. */
                MsgKey: components["schemas"]["MsgKey"];
            }[];
            /** @description When the event fired. */
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
        /** @description Text for the result (`ErrInfo`, not `ErrorInfo`); may be empty. */
        PushErrInfo: string;
        /** @description One event of a batch of PushOfflinePush. */
        PushOfflinePushEvent: {
            /**
             * @description Command word, repeated in every event.
             * @constant
             */
            CallbackCommand: "Push.OfflinePush";
            /**
             * @description Kind of conversation.
             *
             *     Known values, more may come:
             *
             *     - `1`: One-to-one chat.
             *     - `2`: Group chat.
             * @enum {integer}
             */
            EventType: 1 | 2;
            /** @description When this event happened. */
            EventTime: components["schemas"]["EventTimeSeconds"];
            /** @description UserID of the message sender. */
            From_Account: components["schemas"]["UserID"];
            /** @description UserID of the recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Push vendor. */
            PushPlatform: components["schemas"]["PushPlatform"];
            /** @description Stage of the push. */
            PushStage: components["schemas"]["PushStage"];
            /** @description Identifier of the one-to-one message. Present when: EventType is 1; the table says "empty" for group chats, the sample leaves it out. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description Group ID (spelt GroupID here, GroupId elsewhere). Present when: EventType is 2; the table says "empty" for one-to-one chats, the sample leaves it out. */
            GroupID?: string;
            /** @description Sequence number of the message. */
            MsgSeq: components["schemas"]["MsgSeq"];
            /** @description Random number of the message. Present when: EventType is 1; said to be empty for group chats, yet in the group event of the sample. */
            MsgRandom?: components["schemas"]["MsgRandom"];
            /** @description When the message was sent. */
            MsgTime: number;
            /** @description Identifier of the push; the console can look its delivery up. */
            PushID?: string;
            ErrCode: components["schemas"]["PushErrCode"];
            ErrInfo: components["schemas"]["PushErrInfo"];
        };
        /** @description A batch of offline push events. There is no CallbackCommand at the top level: route by the query. */
        PushOfflinePush: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["PushOfflinePushEvent"][];
        };
        /** @description One event of a batch of PushAllMemberPush. */
        PushAllMemberPushEvent: {
            /**
             * @description Command word, repeated in every event.
             * @constant
             */
            CallbackCommand: "Push.AllMemberPush";
            /**
             * @description Kind of push.
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
            /** @description Custom business identifier, handed through unchanged; in the table only, presumably sent when the push request set it. */
            DataId?: string;
            /** @description When the push task was submitted. */
            TaskTime: number;
            /** @description When this event happened. */
            EventTime: components["schemas"]["EventTimeSeconds"];
            /** @description UserID of the recipient. */
            To_Account: components["schemas"]["UserID"];
            /** @description Push vendor; always 0 for online push (EventType 2). */
            PushPlatform: components["schemas"]["PushPlatform"];
            /**
             * @description Device vendor; 0 for offline push (EventType 1). In the table only, in no sample.
             *
             *     Known values, more may come:
             *
             *     - `0`: Unknown device.
             *     - `1`: Apple APNs device.
             *     - `2`: Xiaomi device.
             *     - `3`: Huawei device.
             *     - `4`: Google FCM device.
             *     - `5`: Meizu device.
             *     - `6`: OPPO device.
             *     - `7`: Vivo device.
             *     - `8`: Honor device.
             * @enum {integer}
             */
            DeviceType?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /** @description Stage of the push. */
            PushStage: components["schemas"]["PushStage"];
            ErrCode: components["schemas"]["PushErrCode"];
            ErrInfo: components["schemas"]["PushErrInfo"];
        };
        /** @description A batch of push events. There is no CallbackCommand at the top level: route by the query. */
        PushAllMemberPush: {
            /** @description The events, 1 to 100. */
            Events: components["schemas"]["PushAllMemberPushEvent"][];
        };
        /** @description Which live agent should take a session over. */
        ChatBotOnAssignHuman: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "ChatBot.OnAssignHuman";
            /** @description ID of the session. */
            SessionId: string;
            /** @description UserID of the user who asked for an agent. */
            ClientUserId: string;
            /** @description UserID of the customer-service account. Present when: the light SDK integration is used (page of 2025-07-28; not in the international page). */
            CustomerServiceId?: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to ChatBot.OnAssignHuman. */
        ChatBotOnAssignHumanReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 success, anything else failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo?: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 success, anything else failure. */
            ErrorCode: number;
            ErrorInfo?: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Which live agent should take a session over (older name). */
        ChatBotOnAssignAgent: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "ChatBot.OnAssignAgent";
            /** @description ID of the session. */
            SessionId: string;
            /** @description UserID of the user who asked for an agent. */
            ClientUserId: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to ChatBot.OnAssignAgent. */
        ChatBotOnAssignAgentReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 success, 1 failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo?: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 success, 1 failure.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo?: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description API-call node of a multi-turn chatbot task. */
        ChatbotInterfaceInvocation: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Chatbot.InterfaceInvocation";
            /** @description Map of variable name to value; the names are those set up in the node. Values in the sample are strings. */
            Body: {
                /** @description System variable: user ID (if passed on by the node). */
                SystemClientUserID?: string;
                /** @description System variable: session ID (if passed on by the node). */
                SystemSessionID?: string;
            } & {
                [key: string]: string;
            };
            /** @description Timestamp; the sample has thirteen digits. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description The answer to Chatbot.InterfaceInvocation. */
        ChatbotInterfaceInvocationReply: {
            /**
             * @description 0 success, anything else failure.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            ActionStatus: components["schemas"]["ActionStatus"];
        } | {
            /** @description 0 success, anything else failure. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
            ActionStatus: components["schemas"]["ActionStatus"];
        };
        /** @description Progress of a customer-service task flow. */
        ChatbotTaskFlowEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Chatbot.TaskFlowEventNotify";
            /**
             * @description Kind of event; further values not seen.
             *
             *     Known values, more may come:
             *
             *     - `TaskBegin`: The task flow started.
             * @enum {string}
             */
            Event: "TaskBegin";
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Number of the event within the execution, from 1, rising by one. */
            Seq: number;
            /** @description ID of the execution of the flow. */
            ExecutionId: string;
            /** @description ID of the task. */
            TaskId: number;
            /** @description Name of the task. */
            TaskName: string;
            /** @description Environment; "production" in the sample. */
            Env: string;
            /** @description ID of the session. */
            SessionId: string;
            /** @description UserID of the chatbot. */
            RobotId: string;
            /** @description UserID of the customer. */
            ClientUserId: string;
            /** @description UserID of the customer-service account. */
            CustomerServiceId: string;
            /** @description Integration; "SDK" in the sample. */
            ChannelType: string;
            /** @description ID of the node. */
            NodeId?: string;
            /** @description Name of the node. */
            NodeName?: string;
            /** @description ID of the next node. */
            NextNodeId?: string;
        };
        /** @description Customer-service session event. */
        DeskSessionEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Desk.SessionEventNotify";
            /** @description ID of the session. */
            SessionId: string;
            /**
             * @description Kind of event; only the first three values of the list were seen.
             *
             *     Known values, more may come:
             *
             *     - `SessionBegin`: Session started.
             *     - `ChatBot.UserSendMsg`: User message in the chatbot phase.
             *     - `ChatBot.RobotSendMsg`: Robot message in the chatbot phase.
             * @enum {string}
             */
            Event: "SessionBegin" | "ChatBot.UserSendMsg" | "ChatBot.RobotSendMsg";
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /**
             * @description How the customer side is integrated.
             *
             *     Known values, more may come:
             *
             *     - `SDK`: App / client SDK.
             *     - `Web(H5)`: Web page (written "Web (H5)" in English; which spelling is on the wire is not known).
             * @enum {string}
             */
            ChannelType: "SDK" | "Web(H5)";
            /** @description UserID of the customer. */
            ClientUserId: string;
            /** @description UserID of the customer-service account. */
            CustomerServiceId: string;
            /** @description ID of the live agent (an e-mail address in the sample). */
            AgentId?: string;
            /** @description Key of the message, for message events. */
            MsgKey?: components["schemas"]["MsgKey"];
            /** @description Message elements, for message events. */
            MsgBody?: components["schemas"]["MsgBody"];
            /** @description Custom data of the message. */
            CloudCustomData?: components["schemas"]["CloudCustomData"];
            /** @description Whether the agent contacted the user first. */
            IsContactUser?: boolean;
            /** @description Satisfaction stars, 1 to 5. */
            SatisfactionSelected?: number;
            /** @description In the newer sample only, empty there; by its name the agent that the session was handed over from. */
            ForwardFromAgentId?: string;
        };
        /** @description Customer-service agent changed status. */
        MemberEventNotify: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Member.EventNotify";
            /**
             * @description Kind of event.
             *
             *     Known values, more may come:
             *
             *     - `Member.StatusChange`: The status changed (only value).
             * @enum {string}
             */
            Event: "Member.StatusChange";
            /** @description ID of the agent (e-mail account). */
            MemberId: string;
            /**
             * @description New status.
             *
             *     Known values, more may come:
             *
             *     - `ready`: Ready.
             *     - `notReady`: Busy.
             *     - `rest`: On a break.
             *     - `offline`: Offline.
             *     - `free`: In the sample (agent online), not in the table.
             * @enum {string}
             */
            Status: "ready" | "notReady" | "rest" | "offline" | "free";
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Client connections. */
            ClientInfo: {
                /**
                 * @description Kind of client.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Web`: PC web page.
                 * @enum {string}
                 */
                ClientType: "Web";
                /** @description Whether the client is connected. */
                IsConnected: boolean;
            }[];
            /** @description Reason of the break; empty unless Status is rest. */
            RestReason: string;
        };
        /** @description After a live room was created. */
        LiveAfterCreateRoom: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room. */
            RoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Name. */
                RoomName: string;
                /**
                 * @description Kind of room.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Live`: Live room (sample).
                 *     - `Meeting`: Meeting room (table).
                 * @enum {string}
                 */
                RoomType: "Live" | "Meeting";
                /** @description UserID of the host. */
                Owner_Account: components["schemas"]["UserID"];
                /** @description Most members. */
                MaxMemberCount: number;
                /** @description All members muted for text. */
                IsMessageDisabled: boolean;
                /** @description Custom data. */
                CustomInfo: string;
                /** @description Whether there are seats. */
                IsSeatEnabled: boolean;
                /**
                 * @description How seats are taken.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: No seats.
                 *     - `FreeToTake`: Anyone may take a seat.
                 *     - `ApplyToTake`: On request.
                 * @enum {string}
                 */
                TakeSeatMode: "None" | "FreeToTake" | "ApplyToTake";
                /** @description Most seats. */
                MaxSeatCount: number;
                /** @description Creation time (described as scheduled start); ten digits in the sample. */
                CreateTime: number;
                /** @description Whether the room is public. */
                IsPublicVisible: boolean;
                /** @description Cover picture. */
                CoverURL: string;
                /** @description Room categories. */
                Category: number[];
            };
            /** @description When the event fired. */
            EventTime?: components["schemas"]["EventTimeMs"];
        };
        /** @description UserID of an account of the app. Some samples give it as a 64-bit number: plain `JSON.parse` rounds integers above 9007199254740991 (2^53 − 1), so that the last digits are lost. Read the raw body where they matter. */
        UserIDOrNumber: string | number;
        /** @description After a live room was destroyed. */
        LiveAfterDestroyRoom: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterDestroyRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /**
             * @description Who dissolved the room.
             *
             *     Known values, more may come:
             *
             *     - `DestroyByUser`: A user.
             *     - `DestroyBySystem`: The system, the room being empty.
             * @enum {string}
             */
            EventType: "DestroyByUser" | "DestroyBySystem";
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description The room; newer versions of the page only. */
            RoomInfo?: {
                /** @description Name. */
                RoomName: string;
                /** @description Kind of room; "Live" in the sample. */
                RoomType: string;
                /** @description UserID of the host. 64-bit integer in the sample (beyond JavaScript's safe range), String in the table: accept both, read it without losing digits. */
                Owner_Account: components["schemas"]["UserIDOrNumber"];
                /** @description Whether there are seats. */
                IsSeatEnabled: boolean;
                /**
                 * @description How seats are taken.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: No seats.
                 *     - `FreeToTake`: Anyone may take a seat.
                 *     - `ApplyToTake`: On request.
                 * @enum {string}
                 */
                TakeSeatMode: "None" | "FreeToTake" | "ApplyToTake";
                /** @description Most members. */
                MaxMemberCount: number;
                /** @description Most seats. */
                MaxSeatCount: number;
                /** @description Room categories. */
                Category: number[];
                /** @description Custom data. */
                CustomInfo: string;
                /** @description All members muted for text. */
                IsMessageDisabled: boolean;
                /** @description Cover picture. */
                CoverURL: string;
                /** @description Custom activity status. */
                ActivityStatus: number;
                /** @description Whether the room is public. */
                IsPublicVisible: boolean;
                /** @description Times users entered. */
                ViewCount: number;
                /** @description Background picture. */
                BackgroundURL: string;
                /** @description High-concurrency room; false by default. */
                IsUnlimitedRoomEnabled: boolean;
            };
            /** @description Totals; newer versions of the page only. */
            Statistic?: {
                /** @description Entries, repeated ones counted. */
                TotalViewers: number;
                /** @description Gifts. */
                TotalGiftsSent: number;
                /** @description Value of the gifts. */
                TotalGiftCoins: number;
                /** @description Users who sent gifts. */
                TotalUniqueGiftSenders: number;
                /** @description Likes. */
                TotalLikesReceived: number;
            };
        };
        /** @description After a live room's information was changed. */
        LiveAfterUpdateRoomInfo: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterUpdateRoomInfo";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room. */
            RoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Name. */
                RoomName?: string;
                /** @description Most members. */
                MaxMemberCount?: number;
                /** @description All members muted for text. */
                IsMessageDisabled?: boolean;
                /** @description Cover picture. */
                CoverURL?: string;
                /** @description Room categories (the REST API allows three). */
                Category?: number[];
                /** @description Custom activity status. */
                ActivityStatus?: number;
                /** @description Whether the room is public. */
                IsPublicVisible?: boolean;
                /**
                 * @description How seats are taken.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: No seats.
                 *     - `FreeToTake`: Anyone may take a seat.
                 *     - `ApplyToTake`: On request.
                 * @enum {string}
                 */
                TakeSeatMode?: "None" | "FreeToTake" | "ApplyToTake";
                /** @description Custom data. */
                CustomInfo?: string;
            };
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After live-room metadata was set. */
        LiveAfterSetMetadata: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterSetMetadata";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description The metadata. */
            Metadata: {
                /** @description Key. */
                Key: string;
                /** @description Value. */
                Value: string;
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After live-room metadata was deleted. */
        LiveAfterDelMetadata: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterDelMetadata";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description Keys that were deleted. */
            Keys: string[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Number of live rooms reached 70 % of the limit. */
        LiveAfterCreateRoomReachingThreshold: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateRoomReachingThreshold";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description Rooms that exist. */
            CurRoomCount: number;
            /** @description Most rooms allowed. */
            MaxRoomCount: number;
        };
        /** @description Members of a live room came online or went offline. */
        LiveAfterMemberStateChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterMemberStateChanged";
            /** @description ID of the room. */
            RoomId: string;
            /**
             * @description Direction.
             *
             *     Known values, more may come:
             *
             *     - `Online`: Came online.
             *     - `Offline`: Went offline.
             * @enum {string}
             */
            EventType: "Online" | "Offline";
            /**
             * @description Cause.
             *
             *     Known values, more may come:
             *
             *     - `Enter`: Entered.
             *     - `Leave`: Left.
             *     - `HeartbeatInterrupt`: Heartbeat lost.
             *     - `HeartbeatRecover`: Heartbeat back.
             * @enum {string}
             */
            EventCause: "Enter" | "Leave" | "HeartbeatInterrupt" | "HeartbeatRecover";
            /** @description Members concerned. */
            MemberList: {
                /** @description UserID. */
                Member_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a live room's owner changed. */
        LiveAfterChangeOwner: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterChangeOwner";
            /** @description ID of the room. */
            RoomId: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description New owner. */
            CurrentOwner_Account: components["schemas"]["UserID"];
            /** @description Former owner. */
            OriginalOwner_Account: components["schemas"]["UserID"];
        };
        /** @description After a live room's administrators changed. */
        LiveAfterModifyAdmin: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterModifyAdmin";
            /** @description ID of the room. */
            RoomId: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description Administrators concerned. */
            Admin_Account: string[];
            /**
             * @description What happened (note the small o).
             *
             *     Known values, more may come:
             *
             *     - `add`: Added.
             *     - `delete`: Removed.
             * @enum {string}
             */
            opType: "add" | "delete";
        };
        /** @description After the seat list of a room changed. */
        MicAfterSeatInfoChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Mic.CallbackAfterSeatInfoChanged";
            /** @description UserID of the requester. Present when: Room version only; the Live version does not have it. */
            Operator_Account?: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description Seats. */
            SeatList: {
                /** @description Number of the seat. */
                Index: number;
                /** @description UserID on the seat. 64-bit integer in the sample (beyond JavaScript's safe range), String in the table: accept both, read it without losing digits. Present when: the seat is taken; otherwise not set (Live page) or empty (Room page). */
                Member_Account?: components["schemas"]["UserIDOrNumber"];
                /** @description Seat locked. */
                IsTakenDisabled: boolean;
                /** @description Video of the seat forbidden. */
                IsVideoDisabled: boolean;
                /** @description Audio of the seat forbidden. */
                IsAudioDisabled: boolean;
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a battle was created. */
        LiveAfterCreateBattle: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterCreateBattle";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the battle (base64 text in the sample). */
            BattleId: string;
            /** @description Room that calls the battle. */
            FromRoomId: string;
            /** @description Rooms that are called. */
            ToRoomIdList: string[];
            /** @description Longest wait for an answer if NeedResponse is true, in milliseconds. */
            Timeout: number;
            /** @description Length of the battle, in milliseconds. */
            Duration: number;
            /** @description Whether the called rooms must agree first. */
            NeedResponse: boolean;
            /** @description Custom data. */
            ExtensionInfo: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a battle started. */
        LiveAfterStartBattle: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterStartBattle";
            /** @description ID of the battle. */
            BattleId: string;
            /** @description Length of the battle, in milliseconds (unit from Live.CallbackAfterCreateBattle). */
            Duration: number;
            /** @description When it was created. */
            CreateTime: number;
            /** @description When it started. */
            StartTime: number;
            /** @description Calling room. */
            FromRoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description UserID of the owner. */
                Owner_Account: components["schemas"]["UserID"];
            };
            /** @description Called rooms. */
            ToRoomList: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description UserID of the owner. */
                Owner_Account: components["schemas"]["UserID"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a battle ended. */
        LiveAfterEndBattle: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackAfterEndBattle";
            /** @description ID of the battle. */
            BattleId: string;
            /** @description Length of the battle, in milliseconds (30000 for 30 s in the sample). */
            Duration: number;
            /** @description When it was created. */
            CreateTime: number;
            /** @description When it started. */
            StartTime: number;
            /** @description When it ended. */
            EndTime: number;
            /**
             * @description Why it ended.
             *
             *     Known values, more may come:
             *
             *     - `0`: Time was up.
             *     - `1`: All hosts left after the start.
             *     - `2`: Created but never started, nobody joined.
             * @enum {integer}
             */
            OpType: 0 | 1 | 2;
            /** @description Calling room. */
            FromRoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Score of the room. */
                Score: number;
                /** @description UserID of the owner. 64-bit integer in the sample (beyond JavaScript's safe range), String in the table: accept both, read it without losing digits. */
                Owner_Account: components["schemas"]["UserIDOrNumber"];
            };
            /** @description Called rooms. */
            ToRoomList: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Score of the room. */
                Score: number;
                /** @description UserID of the owner. 64-bit integer in the sample (beyond JavaScript's safe range), String in the table: accept both, read it without losing digits. */
                Owner_Account: components["schemas"]["UserIDOrNumber"];
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Before a gift is sent. */
        LiveBeforeSendGift: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Live.CallbackBeforeSendGift";
            /** @description UserID of the requester. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description The gift. */
            GiftWater: {
                /** @description Sender. */
                From_Account: components["schemas"]["UserID"];
                /** @description Recipients. */
                To_Account: string[];
                /** @description Timestamp; ten digits in the sample. */
                Time: number;
                /** @description ID of the gift. */
                GiftId: string;
                /** @description Number of gifts. */
                Count: number;
                /** @description Value of one gift (the Chinese pages say so; the English ones only say value). */
                Coins: number;
            };
        };
        /** @description The answer to Live.CallbackBeforeSendGift. */
        LiveBeforeSendGiftReply: {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 agrees; anything else blocks the gift.
             * @constant
             */
            ErrorCode: 0;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /**
             * @description 0 agrees; anything else blocks the gift.
             * @constant
             */
            ErrorCode: 1;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        } | {
            ActionStatus: components["schemas"]["ActionStatus"];
            /** @description 0 agrees; anything else blocks the gift. */
            ErrorCode: number;
            ErrorInfo: components["schemas"]["ReplyErrorInfo"];
        };
        /** @description Recording status of a live room changed. */
        LiveAfterCloudRecordingChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @enum {string}
             */
            CallbackCommand: "Live.CallbackAfterCloudRecordingChanged" | "Follow.CallbackAfterCloudRecordingChanged";
            /**
             * @description Group of the event.
             *
             *     Known values, more may come:
             *
             *     - `3`: Cloud recording.
             *     - `8`: Page recording.
             * @enum {integer}
             */
            EventGroupId: 3 | 8;
            /**
             * @description Event; open list, taken from the recording documentation of TRTC.
             *
             *     Known values, more may come:
             *
             *     - `301`: Recorder started.
             *     - `302`: Recorder left.
             *     - `303`: Upload started (object storage only).
             *     - `304`: First m3u8 index made and uploaded (object storage, recordings started by API).
             *     - `305`: Upload of the HLS files finished (object storage only).
             *     - `306`: Task moved to another load.
             *     - `307`: First slice of the m3u8 made (object storage, recordings started by API).
             *     - `309`: A picture could not be downloaded or decoded.
             *     - `310`: MP4 recording ended (object storage, recordings started by API).
             *     - `311`: Media uploaded to video on demand, or to object storage for automatic recording.
             *     - `312`: Video-on-demand task ended.
             *     - `801`: Page recorder started.
             *     - `802`: Page recorder left.
             *     - `803`: Page recorder changed its state.
             *     - `804`: Page recording reached a limit.
             * @enum {integer}
             */
            EventType: 301 | 302 | 303 | 304 | 305 | 306 | 307 | 309 | 310 | 311 | 312 | 801 | 802 | 803 | 804;
            /** @description When the callback was sent. */
            CallbackTs: number;
            /** @description The event; described in the recording documentation of TRTC. */
            EventInfo: {
                /** @description Room; of the type that the client uses. Present when: EventGroupId is 3. */
                RoomId?: string | number;
                /** @description When it happened; EventMsTs is preferred. Present when: EventGroupId is 3. */
                EventTs?: number | string;
                /** @description When it happened. */
                EventMsTs: number;
                /** @description UserID of the recording robot. Present when: EventGroupId is 3. */
                UserId?: string;
                /** @description ID of the recording task. */
                TaskId: string;
                /** @description Details, by EventType. */
                Payload: {
                    /** @description Outcome; 0 is success for cloud recording. For page recording (801 to 804) the codes start at 1 and differ by event. Present when: EventType is none of 302, 304, 305 (by the table), 307, 309. */
                    Status?: number;
                    /**
                     * @description 302: why the recorder left. 305: 0 all uploaded, 1 some files still on the server or in backup storage, 2 such files uploaded now. Present when: EventType is 302 or 305.
                     *
                     *     Known values, more may come:
                     *
                     *     - `0`: Normal.
                     *     - `1`: Robot removed by the customer.
                     *     - `2`: Room dissolved by the customer.
                     *     - `3`: Robot removed by the server.
                     *     - `4`: Room dissolved by the server.
                     *     - `99`: Nobody else in the room.
                     *     - `100`: Left on a timeout.
                     *     - `101`: Same user entered again.
                     * @enum {integer}
                     */
                    LeaveCode?: 0 | 1 | 2 | 3 | 4 | 99 | 100 | 101;
                    /** @description Names of the files. Present when: EventType is 304 (a string in its table) or 310. */
                    FileList?: string[] | string;
                    /** @description The MP4 files. Present when: EventType is 310. */
                    FileMessage?: {
                        /** @description Name of the file. */
                        FileName: string;
                        /** @description Recorded user; empty for mixed streams. */
                        UserId: string;
                        /**
                         * @description Tracks.
                         *
                         *     Known values, more may come:
                         *
                         *     - `audio`: Sound.
                         *     - `video`: Picture.
                         *     - `audio_video`: Both.
                         * @enum {string}
                         */
                        TrackType: "audio" | "video" | "audio_video";
                        /**
                         * @description Stream.
                         *
                         *     Known values, more may come:
                         *
                         *     - `main`: Camera.
                         *     - `aux`: Screen sharing.
                         *     - `mix`: Mixed streams.
                         * @enum {string}
                         */
                        MediaId: "main" | "aux" | "mix";
                        /** @description Beginning of the file. */
                        StartTimeStamp: number;
                        /** @description End of the file. */
                        EndTimeStamp: number;
                    }[];
                    /** @description Name of the m3u8 file. Present when: EventType is 307. */
                    FileName?: string;
                    /** @description Recorded user. Present when: EventType is 307. */
                    UserId?: string;
                    /**
                     * @description Tracks. Present when: EventType is 307.
                     *
                     *     Known values, more may come:
                     *
                     *     - `audio`: Sound.
                     *     - `video`: Picture.
                     *     - `audio_video`: Both.
                     * @enum {string}
                     */
                    TrackType?: "audio" | "video" | "audio_video";
                    /** @description Server time at which the recording began, in milliseconds. Present when: EventType is 307. */
                    BeginTimeStamp?: string;
                    /** @description Address that could not be downloaded. Present when: EventType is 309. */
                    Url?: string;
                    /** @description The file on video on demand. Present when: EventType is 311. */
                    TencentVod?: {
                        /** @description Recorded user; empty for mixed streams. */
                        UserId: string;
                        /**
                         * @description Tracks.
                         *
                         *     Known values, more may come:
                         *
                         *     - `audio`: Sound.
                         *     - `video`: Picture.
                         *     - `audio_video`: Both.
                         * @enum {string}
                         */
                        TrackType: "audio" | "video" | "audio_video";
                        /**
                         * @description Stream. Present when: the upload succeeded (sample).
                         *
                         *     Known values, more may come:
                         *
                         *     - `main`: Camera.
                         *     - `aux`: Screen sharing.
                         *     - `mix`: Mixed streams.
                         * @enum {string}
                         */
                        MediaId?: "main" | "aux" | "mix";
                        /** @description ID of the file there. Present when: the upload succeeded (sample). */
                        FileId?: string;
                        /** @description Address for playing. Present when: the upload succeeded (sample). */
                        VideoUrl?: string;
                        /** @description Name of the file. */
                        CacheFile: string;
                        /** @description Beginning of the file. Present when: the upload succeeded (sample). */
                        StartTimeStamp?: number;
                        /** @description End of the file. Present when: the upload succeeded (sample). */
                        EndTimeStamp?: number;
                    };
                    /** @description Why it failed. Present when: EventType is 311 and Status is not 0. */
                    Errmsg?: string;
                    /** @description Text for Status. Present when: EventGroupId is 8. */
                    EventMessage?: string;
                };
            };
        };
        /** @description After a conference room was created. */
        RoomAfterCreateRoom: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterCreateRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room. */
            RoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Name. */
                RoomName: string;
                /** @description Kind of room; "Meeting" in the sample. */
                RoomType: string;
                /** @description UserID of the host. */
                Owner_Account: components["schemas"]["UserID"];
                /** @description Most members. */
                MaxMemberCount: number;
                /** @description Most seats. */
                MaxSeatCount: number;
                /** @description All video off. */
                IsVideoDisabled: boolean;
                /** @description All audio off. */
                IsAudioDisabled: boolean;
                /** @description Text messages off for all members. */
                IsMessageDisabled: boolean;
                /** @description Screen sharing off. */
                IsScreenSharingDisabled: boolean;
                /** @description Cloud recording off. */
                IsCloudRecordingDisabled: boolean;
                /** @description Custom data. */
                CustomInfo: string;
                /** @description Scheduled start. */
                ScheduleStartTime: number;
                /** @description Scheduled end. */
                ScheduleEndTime: number;
                /**
                 * @description Status.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: None.
                 *     - `NotStarted`: Not started.
                 *     - `Running`: Running.
                 * @enum {string}
                 */
                RoomStatus: "None" | "NotStarted" | "Running";
                /** @description Whether there are seats. */
                IsSeatEnabled: boolean;
                /**
                 * @description How seats are taken.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: No seats.
                 *     - `FreeToTake`: Anyone may take a seat.
                 *     - `ApplyToTake`: On request.
                 * @enum {string}
                 */
                TakeSeatMode: "None" | "FreeToTake" | "ApplyToTake";
                /** @description Creation time (described as scheduled start); ten digits in the sample. */
                CreateTime: number;
            };
            /** @description Invited users; in the sample only. */
            ScheduleInviteeList_Account?: string[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a conference room was destroyed. */
        RoomAfterDestroyRoom: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterDestroyRoom";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a conference room's information was changed. */
        RoomAfterUpdateRoomInfo: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterUpdateRoomInfo";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description The room. */
            RoomInfo: {
                /** @description ID of the room. */
                RoomId: string;
                /** @description Name. */
                RoomName?: string;
                /** @description UserID of the host. */
                Owner_Account?: components["schemas"]["UserID"];
                /**
                 * @description How seats are taken; in the sample only.
                 *
                 *     Known values, more may come:
                 *
                 *     - `None`: No seats.
                 *     - `FreeToTake`: Anyone may take a seat.
                 *     - `ApplyToTake`: On request.
                 * @enum {string}
                 */
                TakeSeatMode?: "None" | "FreeToTake" | "ApplyToTake";
                /** @description Most members. */
                MaxMemberCount?: number;
                /** @description All video off; false by default. */
                IsVideoDisabled?: boolean;
                /** @description All audio off; false by default. */
                IsAudioDisabled?: boolean;
                /** @description Text messages off; false by default. */
                IsMessageDisabled?: boolean;
                /** @description Screen sharing off; false by default. */
                IsScreenSharingDisabled?: boolean;
                /** @description Cloud recording off; false by default. The string "false" in the sample. */
                IsCloudRecordingDisabled?: boolean | string;
                /** @description Custom data. */
                CustomInfo?: string;
            };
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a member entered a conference room. */
        RoomAfterMemberEnter: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterMemberEnter";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description Member count (the page words it as room capacity). */
            MemberCount: number;
            /**
             * @description How the user joined.
             *
             *     Known values, more may come:
             *
             *     - `Enter`: By itself (only value).
             * @enum {string}
             */
            Type: "Enter";
            /** @description Members who joined. */
            MemberList_Account: string[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a member left a conference room. */
        RoomAfterMemberLeave: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Room.CallbackAfterMemberLeave";
            /** @description UserID of the operator who made the request. */
            Operator_Account: components["schemas"]["UserID"];
            /** @description ID of the room. */
            RoomId: string;
            /** @description Member count (the page words it as room capacity). */
            MemberCount: number;
            /**
             * @description How the user left.
             *
             *     Known values, more may come:
             *
             *     - `Leave`: By itself.
             *     - `Kicked`: Kicked out.
             *     - `Expired`: Heartbeat expired.
             * @enum {string}
             */
            Type: "Leave" | "Kicked" | "Expired";
            /** @description Members who left. */
            MemberList_Account: string[];
            /** @description Reason. */
            Reason: string;
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a call started. */
        CallAfterStartCall: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterStartCall";
            /** @description The call. */
            CallInfo: {
                /** @description ID of the call. */
                CallId: string;
                /**
                 * @description Media type; called MediaType in the table.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Video`: Video call.
                 *     - `Audio`: Audio call.
                 * @enum {string}
                 */
                CallMediaType: "Video" | "Audio";
                /** @description Chat group; may be empty. */
                ChatGroupId: string;
                /** @description TRTC room; may be empty. */
                RoomId: string;
                /**
                 * @description Kind of room ID.
                 *
                 *     Known values, more may come:
                 *
                 *     - `1`: Numeric room ID.
                 *     - `2`: String room ID.
                 * @enum {integer}
                 */
                RoomIdType: 1 | 2;
            };
            /** @description Members of the call. */
            UserList: {
                /** @description UserID. 64-bit integer in the sample (beyond JavaScript's safe range), String in the table: accept both, read it without losing digits. */
                User_Account: components["schemas"]["UserIDOrNumber"];
                /**
                 * @description Status in the call.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Calling`: On the call.
                 *     - `Waiting`: Waiting to be connected.
                 * @enum {string}
                 */
                Status: "Calling" | "Waiting";
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a call ended. */
        CallAfterEndCall: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterEndCall";
            /** @description The call. */
            CallRecord: {
                /** @description ID of the call. */
                CallId: string;
                /** @description UserID of the caller. */
                Caller_Account: components["schemas"]["UserID"];
                /**
                 * @description Media type.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Video`: Video call.
                 *     - `Audio`: Audio call.
                 * @enum {string}
                 */
                MediaType: "Video" | "Audio";
                /**
                 * @description Kind of call.
                 *
                 *     Known values, more may come:
                 *
                 *     - `SingleCall`: One to one.
                 *     - `MultiCall`: Group call.
                 * @enum {string}
                 */
                CallType: "SingleCall" | "MultiCall";
                /** @description When it was started. */
                StartTime: number;
                /** @description When it ended. */
                EndTime: number;
                /** @description When it was connected; 0 if it was not (sample). */
                AcceptTime: number;
                /**
                 * @description Result.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Cancel`: Cancelled by the caller.
                 *     - `Reject`: Declined.
                 *     - `NotAnswer`: Not answered in time.
                 *     - `NormalEnd`: Connected and ended.
                 *     - `CallBusy`: Busy.
                 *     - `Interrupt`: Interrupted, e.g. by the network.
                 *     - `Offline`: Heartbeat expired.
                 * @enum {string}
                 */
                CallResult: "Cancel" | "Reject" | "NotAnswer" | "NormalEnd" | "CallBusy" | "Interrupt" | "Offline";
                /** @description Members of the call. */
                CalleeList_Account: string[];
                /** @description TRTC room. */
                RoomId: string;
                /**
                 * @description Kind of room ID.
                 *
                 *     Known values, more may come:
                 *
                 *     - `1`: Numeric room ID.
                 *     - `2`: String room ID.
                 * @enum {integer}
                 */
                RoomIdType: 1 | 2;
            };
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description After a call member's status changed. */
        CallAfterMemberChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @constant
             */
            CallbackCommand: "Call.CallbackAfterMemberChanged";
            /** @description ID of the call. */
            CallId: string;
            /** @description Members of the call. */
            UserList: {
                /** @description UserID. */
                User_Account: components["schemas"]["UserID"];
                /**
                 * @description Status in the call.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Calling`: On the call.
                 *     - `Waiting`: Waiting to be connected.
                 * @enum {string}
                 */
                Status: "Calling" | "Waiting";
            }[];
            /** @description Members whose status changed. */
            ChangedUserList: {
                /** @description UserID. */
                User_Account: components["schemas"]["UserID"];
                /**
                 * @description What happened; names as in the sample's comment, the table differs.
                 *
                 *     Known values, more may come:
                 *
                 *     - `Answer`: Answered (table: Accept).
                 *     - `Reject`: Declined.
                 *     - `NotAnswer`: Not answered.
                 *     - `Hangup`: Hung up (table: Hang Up).
                 *     - `Join`: Joined by itself.
                 *     - `Offline`: Heartbeat expired.
                 *     - `Invite`: Invited (table: Invited).
                 *     - `Cancel_Invite`: Invitation cancelled (table: Canncel_Invite).
                 * @enum {string}
                 */
                ActionType: "Answer" | "Reject" | "NotAnswer" | "Hangup" | "Join" | "Offline" | "Invite" | "Cancel_Invite";
            }[];
            /** @description When the event fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
        /** @description Recording status of a call changed. */
        CallAfterRecordChanged: {
            /**
             * @description Command word; the same as the query parameter.
             * @enum {string}
             */
            CallbackCommand: "Call.CallbackAfterRecordChanged" | "Call.CallbackAfterCloudRecordingChanged";
            /** @description ID of the call. */
            CallId: string;
            /** @description The recording event. */
            Callback: {
                /**
                 * @description Group of the event.
                 *
                 *     Known values, more may come:
                 *
                 *     - `3`: Cloud recording.
                 * @enum {integer}
                 */
                EventGroupId: 3;
                /**
                 * @description Event; the page lists 301, 311 and 312 only. Open list.
                 *
                 *     Known values, more may come:
                 *
                 *     - `301`: Recorder started.
                 *     - `311`: Media uploaded to video on demand, or to object storage for automatic recording.
                 *     - `312`: Video-on-demand task ended.
                 * @enum {integer}
                 */
                EventType: 301 | 311 | 312;
                /** @description When the recording callback was sent. */
                CallbackTs: number;
                /** @description The event. */
                EventInfo: {
                    /** @description Room of the call. */
                    RoomId: string;
                    /** @description When it happened. */
                    EventTs: number;
                    /** @description UserID of the recording robot. */
                    UserId: string;
                    /** @description ID of the recording task. */
                    TaskId: string;
                    /** @description Details, by EventType; see Live.CallbackAfterCloudRecordingChanged. */
                    Payload: {
                        /** @description Outcome; 0 is success for cloud recording. For page recording (801 to 804) the codes start at 1 and differ by event. Present when: EventType is 301, 311 or 312. */
                        Status?: number;
                        /** @description The file on video on demand. Present when: EventType is 311. */
                        TencentVod?: {
                            /** @description Recorded user; empty for mixed streams. */
                            UserId: string;
                            /**
                             * @description Tracks.
                             *
                             *     Known values, more may come:
                             *
                             *     - `audio`: Sound.
                             *     - `video`: Picture.
                             *     - `audio_video`: Both.
                             * @enum {string}
                             */
                            TrackType: "audio" | "video" | "audio_video";
                            /**
                             * @description Stream. Present when: the upload succeeded (sample).
                             *
                             *     Known values, more may come:
                             *
                             *     - `main`: Camera.
                             *     - `aux`: Screen sharing.
                             *     - `mix`: Mixed streams.
                             * @enum {string}
                             */
                            MediaId?: "main" | "aux" | "mix";
                            /** @description ID of the file there. Present when: the upload succeeded (sample). */
                            FileId?: string;
                            /** @description Address for playing. Present when: the upload succeeded (sample). */
                            VideoUrl?: string;
                            /** @description Name of the file. */
                            CacheFile: string;
                            /** @description Beginning of the file. Present when: the upload succeeded (sample). */
                            StartTimeStamp?: number;
                            /** @description End of the file. Present when: the upload succeeded (sample). */
                            EndTimeStamp?: number;
                        };
                        /** @description Why it failed. Present when: EventType is 311 and Status is not 0. */
                        Errmsg?: string;
                    };
                    /** @description When it happened. */
                    EventMsTs: number;
                };
                /** @description In the sample (2), in no table seen; by its name the kit that records. */
                KitType: number;
            };
            /** @description When this callback fired. */
            EventTime: components["schemas"]["EventTimeMs"];
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Application id (SDKAppID) of the app that the event belongs to. Refuse a request whose value is not your own.
         * @example 1400000000
         */
        SdkAppid: number;
        /**
         * @description Encoding of the body. Some tables print `JSON`; compare it without regard to case. The request need not have a `Content-Type` header.
         * @example json
         */
        contenttype: "json";
        /**
         * @description Platform of the client that triggered the callback. May be empty.
         * @example iOS
         */
        OptPlatform: "RESTAPI" | "Web" | "Android" | "iOS" | "IOS" | "Windows" | "Mac" | "macOS" | "iPad" | "Unknown";
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
                 * @example json
                 */
                contenttype?: components["parameters"]["contenttype"];
                /**
                 * @description IP address of the client whose action triggered the callback. IPv6 is not ruled out. May be empty.
                 * @example 203.0.113.24
                 */
                ClientIP?: components["parameters"]["ClientIP"];
                /**
                 * @description Platform of the client that triggered the callback. May be empty.
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
        };
    };
}
