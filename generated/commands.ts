// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * Facts about each callback as types, by command. `phase`: whether the reply decides (`before`) or the event has happened (`after`).
 * `family`: its group of callbacks. `batch`: whether the body is a batch, `{ Events: [1..100] }`. `decisions`: the methods of a call,
 * each with the `members` of the reply that it takes and the ranges (`codes`) of the ErrorCode that can be chosen.
 */
export type CommandInfo = {
  /**
   * API calls near or above their limit.
   *
   * A server-side REST API is called at more than 80 % of the rate that it allows. `ServiceName` and `Command` together name the
   * API.
   *
   * No switch is named: the callback is on as soon as a callback URL is set. It concerns the app as a whole, so that neither an
   * account nor a time is in the body and no `ClientIP` in the URL. How often it repeats while the rate stays high is not
   * documented.
   *
   * @see https://tencentcloud.com/document/product/1047/60256
   * @see https://cloud.tencent.com/document/product/269/105418
   * @see https://trtc.io/document/60256
   * @see https://trtc.io/zh/document/60256
   */
  'Alert.RequestOverLimit': {
    phase: 'after'
    family: 'Alert'
    batch: false
    decisions: {}
  }
  /**
   * User status changed.
   *
   * A user went online or offline, lost the connection, or set a custom status. `Info.Action` tells what happened and
   * `Info.Reason` why. The user-status feature must be on. The events are about connections: a user with several devices can still
   * be online after a `Logout`. If the client is back before a `Disconnect` was sent, the old connection gets none.
   *
   * How soon an event is noticed:
   *
   * - Android, iOS and desktop: login, logout and a killed process at once. Where the network is gone, `Disconnect` comes with
   *   `LinkClose` when the broken connection is noticed within 400 seconds, otherwise with `TimeOut`.
   * - Web: a closed page gives `Disconnect` with `LinkClose` at once, a lost network after about 60 seconds; `destroy()` gives
   *   `Logout` at once.
   * - Mini programs: within 5 seconds of leaving, after about 30 seconds in the background, about 60 seconds without network, at
   *   once when WeChat is killed, each a `Disconnect` with `LinkClose`; `destroy()` gives `Logout`.
   *
   * A login that kicks another device gives one `Login` with `KickedDevice` since native SDK 5.6.1200 and web SDK 2.14.0; older
   * SDKs add a `Logout` of the kicked device. The field table of the newest page was not seen, so that further values and fields
   * are possible.
   *
   * @see https://cloud.tencent.com/document/product/269/2570
   * @see https://www.tencentcloud.com/document/product/1047/34357
   * @see https://tencentcloud.com/zh/document/product/1047/34357
   * @see https://intl.cloud.tencent.com/document/product/1047/34357
   * @see https://trtc.io/document/34354
   */
  'State.StateChange': {
    phase: 'after'
    family: 'State'
    batch: false
    decisions: {}
  }
  /**
   * User profile updated.
   *
   * Fields of a user's profile have been changed, by the user from a client or by an administrator with the REST API.
   * `ProfileItem` has the changed fields with their new values, not the whole profile.
   *
   * Needs the subscription to profile changes in the console. Apps can define fields of their own: their names begin with
   * `Tag_Profile_Custom_`, so that any such `Tag` can come.
   *
   * @see https://cloud.tencent.com/document/product/269/76489
   * @see https://tencentcloud.com/jp/document/product/1047/48733
   * @see https://intl.cloud.tencent.com/document/product/1047/48733
   * @see https://trtc.io/document/33520
   */
  'Profile.CallbackPortraitSet': {
    phase: 'after'
    family: 'Profile'
    batch: false
    decisions: {}
  }
  /**
   * Before a friend is added.
   *
   * Asks whether a user may send friend requests, when a client sends one. One request can name several users, and the answer
   * decides for each of them in `ResultItem`. Additions with the REST API are not asked about.
   *
   * `ResultItem` is a must, also when every user is allowed. `Sns.CallbackPrevFriendResponse` follows when the other user answers,
   * `Sns.CallbackFriendAdd` when the friendship exists.
   *
   * @see https://cloud.tencent.com/document/product/269/61698
   * @see https://tencentcloud.com/document/product/1047/43468
   * @see https://trtc.io/document/43468
   * @see https://www.tencentcloud.com/document/product/1047/33521
   */
  'Sns.CallbackPrevFriendAdd': {
    phase: 'before'
    family: 'Sns'
    batch: false
    decisions: {
      /** ErrorCode 0: Each user of the request is allowed or refused by the `ResultCode` for that user. For the allowed ones the request goes on as usual, which may still mean that the other user has to agree. */
      decideEach: { members: 'ResultItem'; codes: never }
      /** ErrorCode 38000 to 39000: Says that the app could not handle the request; the range is the recommended one. By default Chat ignores it, so that it refuses nobody: to refuse a user, use decideEach. */
      fail: { members: 'ResultItem'; codes: [38000, 39000] }
    }
  }
  /**
   * Before a friend request is answered.
   *
   * Asks whether a user may answer friend requests, when a client accepts or rejects some. One call can answer several requests,
   * and the app decides on each of them in `ResultItem`. Answers given with the REST API are not asked about.
   *
   * The request itself came by earlier as `Sns.CallbackPrevFriendAdd`; an accepted one is followed by `Sns.CallbackFriendAdd`.
   *
   * @see https://tencentcloud.com/document/product/1047/43467
   * @see https://trtc.io/document/43467
   * @see https://intl.cloud.tencent.com/document/product/1047/43467
   */
  'Sns.CallbackPrevFriendResponse': {
    phase: 'before'
    family: 'Sns'
    batch: false
    decisions: {
      /** ErrorCode 0: The answer to each friend request is allowed or refused by the `ResultCode` for the user who made that request. */
      decideEach: { members: 'ResultItem'; codes: never }
      /** ErrorCode 38000 to 39000: Says that the app could not handle the request; the range is the recommended one. By default Chat ignores it, so that it refuses nobody: to refuse an answer, use decideEach. */
      fail: { members: 'ResultItem'; codes: [38000, 39000] }
    }
  }
  /**
   * Friend added.
   *
   * Users have become friends. Each entry of `PairList` is an addition to one user's friend list. `Initiator_Account` tells who
   * started it, `ClientCmd` whether a request or the answer to a request led to it.
   *
   * Not sent by the REST API that imports friends. A friend request that waits for the other user does not come by here before it
   * is accepted; see `Sns.CallbackPrevFriendAdd` and `Sns.CallbackPrevFriendResponse` for the steps before.
   *
   * @see https://tencentcloud.com/jp/document/product/1047/34359
   * @see https://cloud.tencent.com/document/product/269/1657
   * @see https://www.tencentcloud.com/zh/document/product/1047/34359
   */
  'Sns.CallbackFriendAdd': {
    phase: 'after'
    family: 'Sns'
    batch: false
    decisions: {}
  }
  /**
   * Friend deleted.
   *
   * A friendship has ended, from a client or with the REST API. Each entry of `PairList` is a removal from one user's friend list.
   *
   * Putting a friend on the blocklist ends the friendship as well, so that this callback can come together with
   * `Sns.CallbackBlackListAdd`.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34360
   * @see https://cloud.tencent.com/document/product/269/1659
   */
  'Sns.CallbackFriendDelete': {
    phase: 'after'
    family: 'Sns'
    batch: false
    decisions: {}
  }
  /**
   * User added to a blocklist.
   *
   * Users have been put on a blocklist, from a client or with the REST API. In each pair `From_Account` is the owner of the list.
   *
   * Blocking a friend ends the friendship, which is reported as `Sns.CallbackFriendDelete`. The way back is
   * `Sns.CallbackBlackListDelete`.
   *
   * @see https://tencentcloud.com/document/product/1047/34361
   * @see https://www.tencentcloud.com/jp/document/product/1047/34361
   * @see https://tencentcloud.com/zh/document/product/1047/34361
   */
  'Sns.CallbackBlackListAdd': {
    phase: 'after'
    family: 'Sns'
    batch: false
    decisions: {}
  }
  /**
   * User removed from a blocklist.
   *
   * Users have been taken off a blocklist, from a client or with the REST API. In each pair `From_Account` is the owner of the
   * list. The counterpart is `Sns.CallbackBlackListAdd`.
   *
   * @see https://tencentcloud.com/document/product/1047/34362
   * @see https://www.tencentcloud.com/jp/document/product/1047/34362
   */
  'Sns.CallbackBlackListDelete': {
    phase: 'after'
    family: 'Sns'
    batch: false
    decisions: {}
  }
  /**
   * User followed.
   *
   * A user has begun to follow others, from a client, or an administrator has added this with the REST API. `FollowList` has those
   * for whom it succeeded.
   *
   * The pages of the live products describe the same callback. The counterpart is `Follow.CallbackAfterFollowDelete`, whose body
   * lists the users in another form.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78199
   * @see https://www.tencentcloud.com/zh/document/product/1047/70355
   * @see https://cloud.tencent.com/document/product/269/118915
   */
  'Follow.CallbackAfterFollowAdd': {
    phase: 'after'
    family: 'Follow'
    batch: false
    decisions: {}
  }
  /**
   * User unfollowed.
   *
   * A user has stopped following others, from a client, or an administrator has removed this with the REST API. `To_Account` is a
   * list here, of plain UserIDs.
   *
   * The counterpart is `Follow.CallbackAfterFollowAdd`, whose `FollowList` holds objects.
   *
   * @see https://www.tencentcloud.com/zh/document/product/647/74357
   * @see https://www.tencentcloud.com/jp/document/product/1047/70356
   */
  'Follow.CallbackAfterFollowDelete': {
    phase: 'after'
    family: 'Follow'
    batch: false
    decisions: {}
  }
  /**
   * Before a one-to-one message is sent.
   *
   * Asks whether a one-to-one message may be sent, for a message from a client as well as for one that an administrator sends with
   * the REST API `sendmsg`. The app can let it through, change it, refuse it or drop it silently.
   *
   * A change is a `MsgBody` or a `CloudCustomData` in the answer, together with `ErrorCode` 0; a member that the answer leaves out
   * stays as the sender wrote it. `C2C.CallbackAfterSendMsg` follows with the message as it was sent; a refused message has no
   * such callback.
   *
   * Only the first half of the sample of the newest page was seen, so that further fields are possible.
   *
   * @see https://cloud.tencent.com/document/product/269/1632
   * @see https://www.tencentcloud.com/zh/document/product/1047/34364
   * @see https://tencentcloud.com/ko/document/product/1047/34364
   * @see https://intl.cloud.tencent.com/document/product/1047/34364
   */
  'C2C.CallbackBeforeSendMsg': {
    phase: 'before'
    family: 'C2C'
    batch: false
    decisions: {
      /** ErrorCode 0: The message is sent as it is. */
      allow: { members: never; codes: never }
      /** ErrorCode 0: The message is sent with the given elements or custom data in place of the sender's. */
      modify: { members: 'MsgBody' | 'CloudCustomData'; codes: never }
      /** ErrorCode 1: The message is not sent; the sender gets error 20006. ErrorCode 120001 to 130000: The message is not sent; the sender gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [120001, 130000] }
      /** ErrorCode 2: The message is not delivered, but the sender is told that it was sent. */
      drop: { members: never; codes: never }
    }
  }
  /**
   * One-to-one message sent.
   *
   * A one-to-one message has been delivered, or its delivery has failed: `SendMsgResult` and `ErrorInfo` tell which. Sent for
   * messages from clients and for those that an administrator sends with the REST API `sendmsg`.
   *
   * A message that the answer to `C2C.CallbackBeforeSendMsg` refused does not come by here; one that the answer changed has its
   * new content. Note that this body has an `ErrorInfo` of its own, which has nothing to do with that of the answer.
   *
   * Only the sample of the newest page was seen, up to `MsgBody`, so that further fields are possible.
   *
   * @see https://cloud.tencent.com/doc/product/269/2716
   * @see https://www.tencentcloud.com/zh/document/product/1047/34365
   * @see https://tencentcloud.com/ko/document/product/1047/34365
   */
  'C2C.CallbackAfterSendMsg': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * One-to-one messages marked as read.
   *
   * A user has marked a one-to-one conversation as read up to a time, from a client, or an administrator has done so with the REST
   * API `admin_set_msg_read`.
   *
   * This is about a conversation as a whole. Receipts for single messages come as `C2C.CallbackAfterMsgReadReceipt`, the clearing
   * of all conversations at once as `C2C.CallbackAfterMsgReadAll`.
   *
   * @see https://cloud.tencent.com/document/product/269/61696
   * @see https://tencentcloud.com/zh/document/product/1047/43465
   */
  'C2C.CallbackAfterMsgReport': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * One-to-one message recalled.
   *
   * A one-to-one message has been recalled, by its sender from a client or by an administrator with the REST API
   * `admin_msgwithdraw`.
   *
   * `MsgKey` identifies the message; it is the one that `C2C.CallbackAfterSendMsg` had. The body does not say who recalled it. The
   * counterpart for groups is `Group.CallbackAfterRecallMsg`.
   *
   * @see https://tencentcloud.com/zh/document/product/1047/43466
   * @see https://cloud.tencent.com/document/product/269/61697
   */
  'C2C.CallbackAfterMsgWithDraw': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * One-to-one message edited.
   *
   * A one-to-one message has been edited, from a client or with the REST API `modify_c2c_msg`. Unless the app forbids it, both
   * sides of the conversation may edit a message, so that `Operator_Account` can differ from `From_Account`.
   *
   * `MsgKey` identifies the message; it is the one that `C2C.CallbackAfterSendMsg` had. `MsgBody` and `CloudCustomData` can be
   * edited one without the other. The counterpart for groups is `Group.CallbackAfterModifyMsg`.
   *
   * The page's sample was seen whole, its table only in part, so that most fields are optional.
   *
   * @see https://cloud.tencent.com/document/product/269/128224
   */
  'C2C.CallbackAfterModifyMsg': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * Read receipts sent for one-to-one messages.
   *
   * A user has sent read receipts for single one-to-one messages, from a client, or an administrator has done so with the REST API
   * `c2c_msg_read_receipt`. `C2CMsgInfo` lists the messages.
   *
   * Not the same as `C2C.CallbackAfterMsgReport`, which marks a conversation as read up to a time and calls the reader
   * `Report_Account`. The counterpart for groups is `Group.CallbackAfterReadReceipt`.
   *
   * @see https://cloud.tencent.com/document/product/269/128223
   */
  'C2C.CallbackAfterMsgReadReceipt': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * All unread messages cleared.
   *
   * A user has marked all conversations as read at once from a client. One callback stands for all of them: belonging to the
   * family of one-to-one messages, it covers the groups too, which `GroupReadInfo` lists.
   *
   * For a single conversation see `C2C.CallbackAfterMsgReport`.
   *
   * @see https://cloud.tencent.com/document/product/269/128225
   */
  'C2C.CallbackAfterMsgReadAll': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * One-to-one message extensions changed.
   *
   * The extensions of a one-to-one message (key-value pairs attached to it) have been set, deleted or cleared, from a client or
   * with the REST API `openim_msg_ext_http_svc/set_key_values`. The body names the two sides of the message, not the user who made
   * the change.
   *
   * Message extensions need a paid edition and have a switch in the console. A message has at most 300 pairs, a request at most
   * 20; a key has up to 100 bytes, a value up to 1 KB. The counterpart for groups is `Group.CallbackAfterGroupMsgExtension`.
   *
   * @see https://www.tencentcloud.com/ko/document/product/1047/76006
   * @see https://trtc.io/document/76006
   * @see https://cloud.tencent.com/document/product/269/126475
   */
  'C2C.CallbackAfterC2CMsgExtension': {
    phase: 'after'
    family: 'C2C'
    batch: false
    decisions: {}
  }
  /**
   * Before a group is created.
   *
   * Sent before a group is created, so that the app can refuse it. The body has the owner, the name and the first members of the
   * group, but no `GroupId`, and no field for an ID that the creator chose; the ID comes with `Group.CallbackAfterCreateGroup`.
   *
   * The creation of a topic asks by `Group.CallbackBeforeCreateTopic`, which shares the switch of this callback in the console.
   *
   * @see https://cloud.tencent.com/document/product/269/1662
   * @see https://trtc.io/document/34368
   * @see https://www.tencentcloud.com/zh/document/product/1047/34368
   * @see https://www.tencentcloud.com/document/product/1047/34368
   * @see https://intl.cloud.tencent.com/document/product/1047/34368
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeCreateGroup': {
    phase: 'before'
    family: 'Group'
    batch: false
    decisions: {
      /** ErrorCode 0: The group is created. */
      allow: { members: never; codes: never }
      /** ErrorCode 1: No group is created; the caller gets error 10016. ErrorCode 10100 to 10200: No group is created; the caller gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [10100, 10200] }
    }
  }
  /**
   * Group created.
   *
   * Sent after a group was created. For a community it comes about 3 seconds later, because data is synchronised first.
   *
   * `UserDefinedDataList` has the custom group fields that were set at creation; the app must have enabled them in the console. A
   * new topic is reported by `Group.CallbackAfterCreateTopic`, which shares the switch of this callback in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34369
   * @see https://trtc.io/document/34369
   * @see https://cloud.tencent.com/document/product/269/1663
   * @see https://www.tencentcloud.com/jp/document/product/1047/34369
   * @see https://www.tencentcloud.com/zh/document/product/1047/34369
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterCreateGroup': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Before a request to join a group is handled.
   *
   * Sent when a user asks to join a group, before anything happens: where the group demands the approval of an administrator,
   * before that administrator hears of it. Allowing the request does not replace such an approval.
   *
   * The applicant is in `Requestor_Account`; there is no `Operator_Account`. Users who are added by somebody else come by
   * `Group.CallbackBeforeInviteJoinGroup`, and whoever has joined by `Group.CallbackAfterNewMemberJoin`. With a `TopicId` the
   * request is about a private topic of a community.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34370
   * @see https://cloud.tencent.com/document/product/269/1665
   * @see https://intl.cloud.tencent.com/document/product/1047/34370
   * @see https://www.tencentcloud.com/jp/document/product/1047/34370
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeApplyJoinGroup': {
    phase: 'before'
    family: 'Group'
    batch: false
    decisions: {
      /** ErrorCode 0: The request goes on: the user joins or, where the group demands an approval, waits for it. */
      allow: { members: never; codes: never }
      /** ErrorCode 1: The user cannot join; the applicant gets error 10016. ErrorCode 10100 to 10200: The user cannot join; the applicant gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [10100, 10200] }
    }
  }
  /**
   * Before users are added to a group by somebody else.
   *
   * Sent when somebody adds other users to a group, before they are added. Where the app keeps its friendships in Chat and demands
   * that users are friends, that check comes first.
   *
   * The app can refuse the request as a whole, or let it go on without some of the users. A user who applies to join comes by
   * `Group.CallbackBeforeApplyJoinGroup` instead, and whoever has joined by `Group.CallbackAfterNewMemberJoin`. With a `TopicId`
   * the users are to be added to a private topic of a community.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34371
   * @see https://cloud.tencent.com/document/product/269/1666
   * @see https://trtc.io/document/34371
   * @see https://www.tencentcloud.com/zh/document/product/1047/34371
   * @see https://intl.cloud.tencent.com/document/product/1047/34371
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeInviteJoinGroup': {
    phase: 'before'
    family: 'Group'
    batch: false
    decisions: {
      /** ErrorCode 0: Everybody is added. */
      allow: { members: never; codes: never }
      /** ErrorCode 0: The users in `RefusedMembers_Account` are not added; the others are. */
      refuseSome: { members: 'RefusedMembers_Account'; codes: never }
      /** ErrorCode 1: Nobody is added; the inviter gets error 10016. ErrorCode 10100 to 10200: Nobody is added; the inviter gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [10100, 10200] }
    }
  }
  /**
   * New members joined a group.
   *
   * Sent after users became members of a group: their application was approved, another member added them, or the REST API did.
   * `Group.CallbackBeforeApplyJoinGroup` and `Group.CallbackBeforeInviteJoinGroup` ask beforehand;
   * `Group.CallbackAfterMemberExit` is the opposite.
   *
   * `JoinType` tells an application from an invitation. One callback can carry several new members. The end of the newest field
   * table was not seen.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34372
   * @see https://cloud.tencent.com/doc/product/269/1667
   * @see https://trtc.io/document/34372
   * @see https://cloud.tencent.com/document/api/269/1667
   * @see https://intl.cloud.tencent.com/document/product/1047/34372
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterNewMemberJoin': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Members left a group.
   *
   * Sent after members left a group by themselves, or were removed by the owner, an administrator or the REST API. For the
   * disbanding of the whole group see `Group.CallbackAfterGroupDestroyed`.
   *
   * `ExitType` tells the two apart, and `Operator_Account` is the one who removed or the one who left accordingly. One callback
   * can carry several members. The last row of the newest field table was seen in part only.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34373
   * @see https://cloud.tencent.com/doc/product/269/1668
   * @see https://tencentcloud.com/zh/document/product/1047/34373
   * @see https://www.tencentcloud.com/jp/document/product/1047/34373
   * @see https://www.tencentcloud.com/ko/document/product/1047/34373
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterMemberExit': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Before a group message is sent.
   *
   * Sent before a message reaches the members of a group, so that the app can let it pass, change it, refuse it or drop it. An
   * answer that changes the message gives the whole new `MsgBody` or `CloudCustomData`; without them the message is delivered as
   * it is. Tencent advises against moderating content here, because of the short time limit.
   *
   * Not every message comes by: the REST API and the client SDKs can switch the message callbacks off for a single message. A
   * message that passes is reported by `Group.CallbackAfterSendMsg`, one that fails by `Group.CallbackSendMsgException`.
   *
   * The live and room products use this very callback for the messages of a room: `Type` is then `Live` and `GroupId` the ID of
   * the room, and `OnlineOnlyFlag` and `TopicId` are not among the documented fields.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78197
   * @see https://www.tencentcloud.com/zh/document/product/647/74347
   * @see https://trtc.io/document/74347
   * @see https://cloud.tencent.com/document/product/269/1619
   * @see https://www.tencentcloud.com/document/product/1047/34374
   * @see https://cloud.tencent.com/document/api/269/1619
   * @see https://intl.cloud.tencent.com/document/product/1047/34374
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeSendMsg': {
    phase: 'before'
    family: 'Group'
    batch: false
    decisions: {
      /** ErrorCode 0: The message is delivered as it was sent. */
      allow: { members: never; codes: never }
      /** ErrorCode 0: The message is delivered with the given `MsgBody` or `CloudCustomData` in place of the sender's. */
      modify: { members: 'MsgBody' | 'CloudCustomData'; codes: never }
      /** ErrorCode 1: The message is not sent; the sender gets error 10016. ErrorCode 10100 to 10200: The message is not sent; the sender gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [10100, 10200] }
      /** ErrorCode 2: The message is not sent, but the sender is told that it was. */
      drop: { members: never; codes: never }
    }
  }
  /**
   * Group message sent.
   *
   * Sent after a message was delivered to a group. `GroupId` and `MsgSeq` together identify the message; a message in a topic of a
   * community has a `TopicId` too. Mentions are listed in `GroupAtInfo`.
   *
   * Not every message comes by: the REST API and the client SDKs can switch this callback off for a single message. A message that
   * could not be delivered is reported by `Group.CallbackSendMsgException` instead.
   *
   * The live and room products use this very callback for the messages of a room: `Type` is then `Live` and `GroupId` the ID of
   * the room.
   *
   * @see https://www.tencentcloud.com/zh/document/product/647/74348
   * @see https://www.tencentcloud.com/document/product/1071/78198
   * @see https://cloud.tencent.com/doc/product/269/2661
   * @see https://tencentcloud.com/zh/document/product/1047/34375
   * @see https://trtc.io/document/34375
   * @see https://www.tencentcloud.com/document/product/1047/34375
   * @see https://cloud.tencent.com/document/api/269/2661
   * @see https://cloud.tencent.com/document/product/454/125496
   * @see https://intl.cloud.tencent.com/document/product/1047/34375
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterSendMsg': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Sending a group message failed.
   *
   * Sent when a group message could not be delivered: its parameters were wrong (no such group, for example), a rate limit was
   * hit, content filtering caught it, its sender is muted and the like.
   *
   * The body carries the message as it was to be sent, together with an `ErrorCode` and an `ErrorInfo` that say what went wrong;
   * do not mix them up with the members of the same names in the answer. No `MsgSeq` is documented. Whether a message that
   * `Group.CallbackBeforeSendMsg` refused is reported here is not documented.
   *
   * @see https://tencentcloud.com/document/product/1047/49462
   * @see https://trtc.io/document/49462
   * @see https://cloud.tencent.com/document/product/269/78619
   * @see https://tencentcloud.com/zh/document/product/1047/49462
   * @see https://intl.cloud.tencent.com/document/product/1047/49462
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackSendMsgException': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group message recalled.
   *
   * Sent after messages of a group were recalled. `MsgSeqList` names them by their sequence numbers, the same as in
   * `Group.CallbackAfterSendMsg`; `Operator_Account` is whoever recalled them, not necessarily their sender.
   *
   * The callback has a switch of its own in the console.
   *
   * @see https://tencentcloud.com/document/product/1047/46979
   * @see https://cloud.tencent.com/document/product/269/73141
   * @see https://trtc.io/document/46979
   * @see https://tencentcloud.com/ko/document/product/1047/46979
   * @see https://www.tencentcloud.com/jp/document/product/1047/46979
   */
  'Group.CallbackAfterRecallMsg': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group message edited.
   *
   * Sent after a group message was edited. `GroupId` and `MsgSeq` identify the message. `Operator_Account` is whoever edited it;
   * no field names the sender. The REST API cannot edit messages of audio-video groups.
   *
   * The callback is described on one Chinese page only, of which the table of the answer was not available. Whether `MsgBody`
   * holds the whole message or only what changed is not said there. `C2C.CallbackAfterModifyMsg` is its counterpart for one-to-one
   * messages.
   *
   * @see https://cloud.tencent.com/document/product/269/129193
   * @see https://trtc.io/document/47948
   */
  'Group.CallbackAfterModifyMsg': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Extension of a group message changed.
   *
   * Sent after key-value pairs of a group message's extension were set, deleted or cleared (`OperateType`). `GroupId` and `MsgSeq`
   * identify the message; who made the change is not told. A group message has at most 300 pairs.
   *
   * Message extensions must be enabled in the console, the message must have been sent as one that supports them, and the callback
   * has a switch of its own. Audio-video groups have no extensions. `C2C.CallbackAfterC2CMsgExtension` is the counterpart for
   * one-to-one messages.
   *
   * @see https://www.tencentcloud.com/jp/document/product/1047/76007
   * @see https://trtc.io/document/76007
   * @see https://trtc.io/zh/document/76007
   * @see https://cloud.tencent.com/document/product/269/126476
   * @see https://cloud.tencent.com/document/product/269/82032
   * @see https://tencentcloud.com/document/product/1047/52170
   */
  'Group.CallbackAfterGroupMsgExtension': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Read receipts of group messages.
   *
   * Sent when a group message that asks for read receipts is sent, and again whenever members acknowledge messages as read. Each
   * entry of `GroupMsgReceiptList` gives the numbers of readers and non-readers of one message and the members who have read it.
   *
   * Communities have no read receipts for now. The callback has a switch of its own in the console. `C2C.CallbackAfterMsgReport`
   * is its counterpart for one-to-one chats; there is no `Group.CallbackAfterReadReport`.
   *
   * @see https://tencentcloud.com/document/product/1047/60395
   * @see https://trtc.io/document/60395
   * @see https://tencentcloud.com/jp/document/product/1047/60395
   * @see https://cloud.tencent.com/document/product/269/105355
   */
  'Group.CallbackAfterReadReceipt': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group is full.
   *
   * Sent when a new member fills a group up to its limit, and again when a user could not be added because the group is full. An
   * app can use it to remove inactive members, so that others can join.
   *
   * The body has neither `Type` nor `Operator_Account`, and it does not say who could not join.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1047/34376
   * @see https://cloud.tencent.com/document/product/269/1669
   * @see https://trtc.io/document/34376
   * @see https://www.tencentcloud.com/document/product/1047/34376
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupFull': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group disbanded.
   *
   * Sent after a group was disbanded, from a client or by the REST API. The answer cannot prevent it.
   *
   * The body carries the members that the group had, except for a community. Topics that are deleted in a community that stays
   * are told by `Group.CallbackAfterTopicDestroyed`, which shares the console switch of this callback.
   *
   * @see https://tencentcloud.com/document/product/1047/34377
   * @see https://trtc.io/document/34377
   * @see https://tencentcloud.com/zh/document/product/1047/34377
   * @see https://cloud.tencent.com/doc/product/269/1670
   * @see https://intl.cloud.tencent.com/document/product/1047/34377
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupDestroyed': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group profile changed.
   *
   * Sent after the name, the introduction, the notice or the avatar URL of a group was changed, from a client or by the REST
   * API. Other parts of the profile do not trigger it. For custom attributes see `Group.CallbackAfterGroupAttrChanged`, for a
   * new owner `Group.CallbackAfterChangeGroupOwner`.
   *
   * Of the four, the body carries those that changed, and one packet may carry several. The console switch also turns on
   * `Group.CallbackAfterTopicInfoChanged`.
   *
   * @see https://tencentcloud.com/document/product/1047/34378
   * @see https://cloud.tencent.com/doc/product/269/2930
   * @see https://cloud.tencent.com/document/api/269/2930
   * @see https://tencentcloud.com/zh/document/product/1047/34378
   * @see https://intl.cloud.tencent.com/document/product/1047/34378
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupInfoChanged': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group attributes changed.
   *
   * Sent after custom attributes of a group were set anew, modified, deleted or cleared, from a client or by the REST API. They
   * exist in groups of every type. For the name, notice and the like see `Group.CallbackAfterGroupInfoChanged`.
   *
   * The members of an attribute are in lower case (`key`, `value`), unlike the `Key` and `Value` of other callbacks. Every
   * sample seen shows `set`; what a deletion or a clearing carries is not documented. The callback has a console switch of its
   * own.
   *
   * @see https://tencentcloud.com/document/product/1047/60394
   * @see https://trtc.io/document/60394
   * @see https://tencentcloud.com/zh/document/product/1047/60394
   * @see https://cloud.tencent.com/document/product/269/105354
   * @see https://www.tencentcloud.com/zh/document/product/1047/44190
   */
  'Group.CallbackAfterGroupAttrChanged': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Profile of a group member changed.
   *
   * Sent after the role or the name card of a group member was changed, from a client or by the REST API. Custom member fields
   * and mutes are not named as triggers.
   *
   * The changed member is in `Member_Account` or in `Modified_Account`: the pages disagree, so a receiver should look at both.
   * The callback has a console switch of its own.
   *
   * @see https://tencentcloud.com/document/product/1047/60393
   * @see https://trtc.io/document/60393
   * @see https://tencentcloud.com/zh/document/product/1047/60393
   * @see https://cloud.tencent.com/document/product/269/105353
   * @see https://github.com/doocs/qcloud-im-server-sdk-java
   */
  'Group.CallbackAfterMemberFieldChanged': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Group owner changed.
   *
   * Sent after the ownership of a group was transferred, from a client or by the REST API. It has a console switch of its own.
   *
   * The body names the old and the new owner. Changes of other members' roles are told by
   * `Group.CallbackAfterMemberFieldChanged`.
   *
   * @see https://www.tencentcloud.com/document/product/1047/60396
   * @see https://trtc.io/document/60396
   * @see https://trtc.io/zh/document/60396
   * @see https://tencentcloud.com/document/product/1047/60396
   */
  'Group.CallbackAfterChangeGroupOwner': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Members of an audio-video group went online or offline.
   *
   * Sent for audio-video groups only, when members come and go. `Offline`: the heartbeat stopped for more than 30 seconds
   * (checked every 20 seconds) though the user did not leave, or the user left. `Online`: the heartbeat is back, or the user
   * entered for the first time.
   *
   * - A user with several devices (the web counts as one) goes offline when the last is gone, and online once, with the first
   *   that is there.
   * - It needs a paid edition (international: Pro, Pro Plus or Enterprise; in China: 旗舰版 or 企业版) and the console switch for the
   *   list of online members of audio-video groups, which keeps the latest 1,000 of them.
   * - The query has neither `ClientIP` nor `OptPlatform`, the body no `Type`.
   *
   * @see https://www.tencentcloud.com/document/product/1047/48734
   * @see https://trtc.io/document/48734
   * @see https://cloud.tencent.com/document/product/269/76156
   * @see https://tencentcloud.com/jp/document/product/1047/48734
   * @see https://tencentcloud.com/zh/document/product/1047/48734
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackOnMemberStateChange': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Daily limit of new groups is near.
   *
   * Sent when a group is created, from a client or by the REST API, while the day's net increase of groups (created minus
   * disbanded) is above 70 % of the app's limit. Whether it comes once a day or with every further group is not documented:
   * expect repetitions.
   *
   * It is about the whole app, so that the body has no `GroupId`, `Type` or `Operator_Account`. The callback has a console
   * switch of its own. `Group.CallbackAfterCreateGroup` tells which groups are created.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1047/57455
   * @see https://www.tencentcloud.com/jp/document/product/1047/57455
   * @see https://trtc.io/document/57455
   * @see https://tencentcloud.com/document/product/1047/57455
   * @see https://cloud.tencent.com/document/product/269/90841
   */
  'Group.CallbackOnDailyGroupQuotaAlarm': {
    phase: 'after'
    family: 'Group'
    batch: false
    decisions: {}
  }
  /**
   * Before a topic is created.
   *
   * Sent before a topic is created in a community, from a client or by the REST API. The answer decides whether it is created;
   * `Group.CallbackAfterCreateTopic` follows when it was.
   *
   * The body names the operator and the topic, but neither the community nor the custom fields. It comes through the console
   * switch of `Group.CallbackBeforeCreateGroup` and needs the topic feature to be enabled in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/49463
   * @see https://trtc.io/document/49463
   * @see https://trtc.io/zh/document/49463
   * @see https://cloud.tencent.com/document/product/269/78206
   */
  'Group.CallbackBeforeCreateTopic': {
    phase: 'before'
    family: 'Topic'
    batch: false
    decisions: {
      /** ErrorCode 0: The topic is created. */
      allow: { members: never; codes: never }
      /** ErrorCode 1: The topic is not created; the caller gets error 10016. ErrorCode 10100 to 10200: The topic is not created; the caller gets this `ErrorCode` and the text of `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [10100, 10200] }
    }
  }
  /**
   * Topic created.
   *
   * Sent after a topic was created in a community, from a client or by the REST API. `Group.CallbackBeforeCreateTopic` asks
   * beforehand.
   *
   * The body names both the community and the topic. It comes through the console switch of `Group.CallbackAfterCreateGroup` and
   * needs the topic feature to be enabled in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/49464
   * @see https://trtc.io/document/49464
   * @see https://trtc.io/zh/document/49464
   * @see https://tencentcloud.com/zh/document/product/1047/49464
   * @see https://cloud.tencent.com/document/product/269/78207
   */
  'Group.CallbackAfterCreateTopic': {
    phase: 'after'
    family: 'Topic'
    batch: false
    decisions: {}
  }
  /**
   * Topics deleted.
   *
   * Sent after topics of a community were deleted, from a client or by the REST API. One callback can carry several topics.
   *
   * The body does not say who deleted them. It comes through the console switch of `Group.CallbackAfterGroupDestroyed` and needs
   * the topic feature to be enabled in the console.
   *
   * @see https://tencentcloud.com/document/product/1047/49465
   * @see https://trtc.io/document/49465
   * @see https://trtc.io/zh/document/49465
   * @see https://cloud.tencent.com/document/product/269/78208
   */
  'Group.CallbackAfterTopicDestroyed': {
    phase: 'after'
    family: 'Topic'
    batch: false
    decisions: {}
  }
  /**
   * Topic profile changed.
   *
   * Sent after the name, the introduction, the notice or the photo URL of a topic was changed, from a client or by the REST API.
   * A change of any other part of the topic's profile does not trigger it.
   *
   * The documented body names the community but not the topic. Whether unchanged parts of the profile are sent along is not
   * documented, so that each of the four may be missing. It comes through the console switch of
   * `Group.CallbackAfterGroupInfoChanged` and needs the topic feature to be enabled in the console.
   *
   * @see https://tencentcloud.com/document/product/1047/49466
   * @see https://trtc.io/document/49466
   * @see https://tencentcloud.com/jp/document/product/1047/49466
   * @see https://www.tencentcloud.com/zh/document/product/1047/49466
   * @see https://cloud.tencent.com/document/product/269/78209
   */
  'Group.CallbackAfterTopicInfoChanged': {
    phase: 'after'
    family: 'Topic'
    batch: false
    decisions: {}
  }
  /**
   * Result of cloud content moderation.
   *
   * Sent after content was moderated: a text, image, audio or video of a message, a custom message, a profile or a relationship chain. By
   * default only violations are reported; all results can be switched on in the console. Text and images are moderated synchronously, audio
   * and video asynchronously, so that their results come later.
   *
   * The body has no `CallbackCommand` and no `EventTime`: only the query tells which callback it is, and `CtxcbRequestId` which
   * moderation. The answer's part of the pages was not seen; answer as to every other callback. The end of the field table was not seen
   * either, so that the last fields are optional.
   *
   * @see https://www.tencentcloud.com/document/product/1047/77840
   * @see https://intl.cloud.tencent.com/document/product/1047/77840
   * @see https://intl.cloud.tencent.com/zh/document/product/1047/77840
   * @see https://www.tencentcloud.com/ko/document/product/1047/78240
   * @see https://www.tencentcloud.com/document/product/1047/78240
   * @see https://trtc.io/zh/document/78240
   * @see https://cloud.tencent.com/document/product/269/95616
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/fbba3af6043e7e9d91ff54d1630448a830032447/src/main/java/io/github/doocs/im/model/callback/ContentResultNotifyCallback.java
   */
  'ContentCallback.ResultNotify': {
    phase: 'after'
    family: 'Moderation'
    batch: false
    decisions: {}
  }
  /**
   * After a one-to-one message was sent to a chatbot.
   *
   * Sent after a one-to-one message to a chatbot was delivered, whether a user sent it on a client or an administrator through the REST API.
   * A message that the answer to `C2C.CallbackBeforeSendMsg` refused does not get here; one that it changed comes in its changed form.
   *
   * The body is that of `C2C.CallbackAfterSendMsg` without `MsgId`. Its `ErrorInfo` is about the delivery of the message, not about the
   * callback. Whether `C2C.CallbackAfterSendMsg` fires for the same message is not documented: be ready to get both, and tell
   * duplicates by `MsgKey`.
   *
   * @see https://www.tencentcloud.com/document/product/1047/68952
   * @see https://www.tencentcloud.com/zh/document/product/1047/68952
   * @see https://trtc.io/document/68952
   * @see https://tencentcloud.com/document/product/1047/68952
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/88ed34abdca96ec8a44548693ae3672cd81280b0/src/main/java/io/github/doocs/im/model/callback/BotOnC2cMessageCallback.java
   */
  'Bot.OnC2CMessage': {
    phase: 'after'
    family: 'Bot'
    batch: false
    decisions: {}
  }
  /**
   * After a chatbot was mentioned in a group.
   *
   * Sent after a group member sent a message that mentions (@) a chatbot. A mention of all members does not trigger it.
   *
   * `AtRobots_Account` lists the chatbots that were mentioned, possibly several. The random number is called `Random`, not `MsgRandom`, as
   * in `Group.CallbackAfterSendMsg`. The chatbot event callback must be switched on in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/68953
   * @see https://www.tencentcloud.com/zh/document/product/1047/68953
   * @see https://trtc.io/document/68953
   */
  'Bot.OnGroupMessage': {
    phase: 'after'
    family: 'Bot'
    batch: false
    decisions: {}
  }
  /**
   * A client sent pass-through content to a chatbot.
   *
   * Sent when a user sends a chatbot a one-to-one message with custom pass-through content. Nothing can be refused: it is a before-callback
   * because its answer is used. `RspData` of the answer goes to the chatbot.
   *
   * There is no `MsgBody` and no `MsgTime`; the content is the text in `Data`. The word is written `Chatbot` here, `ChatBot` in two of
   * the customer-service callbacks and `Bot` in `Bot.OnC2CMessage` and `Bot.OnGroupMessage`.
   *
   * @see https://cloud.tencent.com/document/product/269/103730
   * @see https://www.tencentcloud.com/document/product/1047/59057
   * @see https://tencentcloud.com/document/product/1047/59057
   * @see https://tencentcloud.com/zh/document/product/1047/59057
   */
  'Chatbot.OnC2CSignalMessage': {
    phase: 'before'
    family: 'Bot'
    batch: false
    decisions: {
      /** ErrorCode 0: `RspData` is passed to the chatbot. */
      answer: { members: 'RspData'; codes: never }
      /** ErrorCode 1: The chatbot gets no content: `RspData` is ignored. */
      ignore: { members: 'RspData'; codes: never }
    }
  }
  /**
   * Before an official account is created.
   *
   * Sent when an administrator asks, through the REST API, for a new official account and the platform is about to create it.
   *
   * There is no `Official_Account` in the body: the account has no ID yet. `OfficialAccount.CallbackAfterCreateOfficialAccount` tells it.
   *
   * @see https://cloud.tencent.com/document/product/269/102315
   * @see https://trtc.io/document/60795
   */
  'OfficialAccount.CallbackBeforeCreateOfficialAccount': {
    phase: 'before'
    family: 'OfficialAccount'
    batch: false
    decisions: {
      /** ErrorCode 0: The account is created. */
      allow: { members: never; codes: never }
      /** ErrorCode 1: The account is not created; the caller gets error 20006. ErrorCode 120001 to 130000: The account is not created; the caller gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [120001, 130000] }
    }
  }
  /**
   * After an official account was created.
   *
   * Sent once an administrator has created an official account through the REST API. It carries the ID of the new account, which
   * `OfficialAccount.CallbackBeforeCreateOfficialAccount` does not have yet.
   *
   * Switch this callback on in the console.
   *
   * @see https://trtc.io/document/60796
   * @see https://tencentcloud.com/zh/document/product/1047/60796
   * @see https://tencentcloud.com/document/product/1047/60796
   */
  'OfficialAccount.CallbackAfterCreateOfficialAccount': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * After the profile of an official account was changed.
   *
   * Sent once an administrator has changed the profile of an official account through the REST API.
   *
   * `Introduction`, `Name`, `FaceUrl` and `Organization` hold new values. No source says whether an unchanged one is left out, so treat
   * each of them as optional, and an absent one as unchanged. Switch this callback on in the console.
   *
   * @see https://trtc.io/document/60797
   * @see https://tencentcloud.com/zh/document/product/1047/60797
   */
  'OfficialAccount.CallbackAfterOfficialAccountInfoChanged': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * After an official account was destroyed.
   *
   * Sent once an administrator has destroyed an official account through the REST API.
   *
   * It tells the account's owner and name, but not who destroyed it: unlike the callback after creation, it has no `Operator_Account`.
   *
   * @see https://cloud.tencent.com/document/product/269/102318
   * @see https://trtc.io/document/60798
   */
  'OfficialAccount.CallbackAfterOfficialAccountDestroyed': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * Before users subscribe to an official account.
   *
   * Sent before a subscription takes effect, whether users subscribe on a client or an administrator adds them through the REST API. The app
   * may refuse the request as a whole or some of the users; those who got through are told by
   * `OfficialAccount.CallbackAfterAddSubscriber`.
   *
   * Error codes of the app's own are not mentioned for this callback.
   *
   * @see https://cloud.tencent.com/document/product/269/102319
   * @see https://trtc.io/document/60799
   * @see https://tencentcloud.com/document/product/1047/60799
   */
  'OfficialAccount.CallbackBeforeAddSubscriber': {
    phase: 'before'
    family: 'OfficialAccount'
    batch: false
    decisions: {
      /** ErrorCode 0: The users are subscribed. */
      allow: { members: never; codes: never }
      /** ErrorCode 0: The users in `RefusedSubscribers_Account` are not subscribed, all others are. */
      refuseSome: { members: 'RefusedSubscribers_Account'; codes: never }
      /** ErrorCode 1: Nobody is subscribed: the whole request is refused. Which error the caller gets is not documented. */
      refuse: { members: never; codes: never }
    }
  }
  /**
   * After users subscribed to an official account.
   *
   * Sent once the subscription has succeeded, whether the users subscribed on a client or an administrator added them through the REST API.
   * Users whom the answer to `OfficialAccount.CallbackBeforeAddSubscriber` refused did not subscribe.
   *
   * One request may name several subscribers, in `SubscribeAccountList`. The opposite event is
   * `OfficialAccount.CallbackAfterDeleteSubscriber`.
   *
   * @see https://cloud.tencent.com/document/product/269/102320
   * @see https://trtc.io/document/60800
   * @see https://tencentcloud.com/document/product/1047/60800
   */
  'OfficialAccount.CallbackAfterAddSubscriber': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * After an official account reached its subscriber limit.
   *
   * Sent when an official account has no room for further subscribers: after a user's subscription, or after an administrator added
   * subscribers through the REST API. The subscription itself is told by `OfficialAccount.CallbackAfterAddSubscriber`.
   *
   * The body names the account only. Switch this callback on in the console.
   *
   * @see https://trtc.io/document/60801
   * @see https://tencentcloud.com/document/product/1047/60801
   */
  'OfficialAccount.CallbackAfterOfficialAccountFull': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * After users unsubscribed from an official account.
   *
   * Sent once users have unsubscribed, on a client or because an administrator removed them through the REST API. One request may name
   * several users.
   *
   * The list has the same name as in the subscription callbacks, `SubscribeAccountList`, although it holds those who left. Switch this
   * callback on in the console.
   *
   * @see https://trtc.io/document/60802
   * @see https://tencentcloud.com/document/product/1047/60802
   */
  'OfficialAccount.CallbackAfterDeleteSubscriber': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * Before an official account's message is sent.
   *
   * Sent before a message of an official account goes to its subscribers, whether a user sends it on a client or an administrator through
   * the REST API. The app may let it pass, change it, refuse it or drop it. The time limit of 2 seconds cannot be changed.
   *
   * The body names neither sender nor operator: `Official_Account` is the sender. `MsgKey` and `MsgTime` do not exist yet; they come with
   * `OfficialAccount.CallbackAfterSendMsg`.
   *
   * @see https://cloud.tencent.com/document/product/269/102323
   * @see https://trtc.io/document/60803
   * @see https://www.tencentcloud.com/ko/document/product/1047/60803
   * @see https://tencentcloud.com/document/product/1047/60803
   */
  'OfficialAccount.CallbackBeforeSendMsg': {
    phase: 'before'
    family: 'OfficialAccount'
    batch: false
    decisions: {
      /** ErrorCode 0: The message is sent as it is. */
      allow: { members: never; codes: never }
      /** ErrorCode 0: The message is sent with the given `MsgBody` and `CloudCustomData`; what is left out stays as the sender wrote it. */
      modify: { members: 'MsgBody' | 'CloudCustomData'; codes: never }
      /** ErrorCode 1: The message is not sent; the sender gets error 10016. ErrorCode 120001 to 130000: The message is not sent; the sender gets this `ErrorCode` and `ErrorInfo`. */
      refuse: { members: never; codes: [1, 1] | [120001, 130000] }
      /** ErrorCode 2: The message is not sent, but the sender is told that it was. */
      drop: { members: never; codes: never }
    }
  }
  /**
   * After an official account's message was sent.
   *
   * Sent once a message of an official account has been delivered to its subscribers, whether a user sent it on a client or an
   * administrator through the REST API. `OfficialAccount.CallbackBeforeSendMsg` comes before it and may have changed or stopped the message.
   *
   * Unlike the callbacks for one-to-one and group messages it has no `MsgSeq`, no `MsgRandom` and neither sender nor operator:
   * `Official_Account` is the sender, and `MsgKey` identifies the message.
   *
   * @see https://cloud.tencent.com/document/product/269/102324
   * @see https://www.tencentcloud.com/ko/document/product/1047/60804
   * @see https://trtc.io/document/60804
   * @see https://tencentcloud.com/document/product/1047/60804
   * @see https://cloud.tencent.com/document/product/269/102324
   */
  'OfficialAccount.CallbackAfterSendMsg': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * After messages of an official account were recalled.
   *
   * Sent once messages of an official account have been recalled, by a user on a client or by an administrator through the REST API. Each
   * recalled message is named by the `MsgKey` that `OfficialAccount.CallbackAfterSendMsg` gave for it.
   *
   * Mind the spelling: `WithDraw` in the command word, `WithdrawMsgList` in the body. Who recalled the messages is not told: there is no
   * `Operator_Account`. Switch this callback on in the console.
   *
   * @see https://www.tencentcloud.com/ko/document/product/1047/60805
   * @see https://trtc.io/document/60805
   */
  'OfficialAccount.CallbackAfterMsgWithDraw': {
    phase: 'after'
    family: 'OfficialAccount'
    batch: false
    decisions: {}
  }
  /**
   * Result of the offline push of an ordinary message.
   *
   * Reports what became of the offline push of an ordinary one-to-one or group message: `PushStage` says whether it was sent, has reached
   * the device or was clicked. Pushes to all users, to tags or to listed UserIDs are reported by `Push.AllMemberPush`.
   *
   * The body is a batch of 1 to 100 events. There is no `CallbackCommand` at its top level, only in each event: route by the query. The
   * result of an event is called `ErrCode` and `ErrInfo`, the group `GroupID`, and times are in seconds.
   *
   * The push plugin must be enabled and the callback switched on in the console. By default at most 1000 calls a second are made; those
   * above wait and are sent again later. A support ticket raises the limit.
   *
   * @see https://cloud.tencent.com/document/product/269/102567
   * @see https://www.tencentcloud.com/document/product/1047/67552
   * @see https://trtc.io/document/67552
   * @see https://tencentcloud.com/document/product/1047/67552
   * @see https://tencentcloud.com/document/product/1047/67552
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/f8d62ee9b26d43e79a150a9c148454f7d3c55439/src/main/java/io/github/doocs/im/model/callback/OfflinePushCallback.java
   */
  'Push.OfflinePush': {
    phase: 'after'
    family: 'Push'
    batch: true
    decisions: {}
  }
  /**
   * Result of a push to all users, to tagged users or to listed users.
   *
   * Reports what became of a push that the REST API submitted, to all users, to those with a tag or to listed UserIDs: `PushStage` says
   * whether it was sent, has reached the device or was clicked. The pushes of ordinary messages are reported by `Push.OfflinePush`.
   *
   * The body is a batch of 1 to 100 events. There is no `CallbackCommand` at its top level, only in each event: route by the query. The
   * result of an event is called `ErrCode` and `ErrInfo`, and its times are in seconds.
   *
   * The push plugin must be enabled and the callback switched on in the console. By default at most 1000 calls a second are made; those
   * above wait and are sent again later. A support ticket raises the limit.
   *
   * @see https://intl.cloud.tencent.com/document/product/1047/67551
   * @see https://trtc.io/document/67551
   * @see https://tencentcloud.com/document/product/1047/67551
   * @see https://tencentcloud.com/document/product/1047/67551
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/b5d130282d1e8bdb48500a28569164e236b67454/src/main/java/io/github/doocs/im/model/callback/AllMemberPushCallback.java
   */
  'Push.AllMemberPush': {
    phase: 'after'
    family: 'Push'
    batch: true
    decisions: {}
  }
  /**
   * Which live agent should take a session over.
   *
   * Sent when a user asks for a live agent during a session and routing is left to the app's backend. The answer names an agent group,
   * agents by their e-mail addresses, or both. Older pages call it `ChatBot.OnAssignAgent`: be ready for both words.
   *
   * It is set up in the Desk management panel (routing strategy: assigned by the business server), not among the callbacks in the console.
   * Mind the capital B: `ChatBot` here, `Chatbot` in `Chatbot.InterfaceInvocation`.
   *
   * @see https://cloud.tencent.com/document/product/679/116643
   * @see https://intl.cloud.tencent.com/document/product/1229/68988
   * @see https://www.tencentcloud.com/zh/document/product/1229/68988
   */
  'ChatBot.OnAssignHuman': {
    phase: 'before'
    family: 'Desk'
    batch: false
    decisions: {
      /** ErrorCode 0: The session goes to one of the named agents, by availability, or to an agent of the group if only a group is named. */
      assign: { members: 'AgentGroupId' | 'AgentIdList'; codes: never }
      /** ErrorCode 1 to 2147483647: The callback counts as failed; any number but 0 says so. What then becomes of the session is not documented. */
      fail: { members: never; codes: [1, 2147483647] }
    }
  }
  /**
   * Which live agent should take a session over (older name).
   *
   * Sent when a user asks for a live agent during a session and routing is left to the app's backend. The answer names an agent group,
   * agents, or both. Answer this callback like `ChatBot.OnAssignHuman`, which has taken its place on the newer pages; it may be no more than
   * that callback's name on older English pages.
   *
   * It is set up in the Desk management panel (routing strategy: assigned by the business server), not among the callbacks in the console.
   *
   * @see https://intl.cloud.tencent.com/document/product/1047/63270
   * @see https://tencentcloud.com/document/product/1047/63270
   * @see https://trtc.io/ko/document/63270
   */
  'ChatBot.OnAssignAgent': {
    phase: 'before'
    family: 'Desk'
    batch: false
    decisions: {
      /** ErrorCode 0: The session goes to one of the named agents, by availability, or to an agent of the group if only a group is named. */
      assign: { members: 'AgentGroupId' | 'AgentIdList'; codes: never }
      /** ErrorCode 1: The callback counts as failed. What then becomes of the session is not documented. */
      fail: { members: never; codes: never }
    }
  }
  /**
   * API-call node of a multi-turn chatbot task.
   *
   * Sent when a multi-turn task of the customer-service chatbot reaches a node that calls an API. `Body` is an open map from the names of
   * variables, as set up in the node, to their values; the map in the answer fills variables of the session.
   *
   * Part of the advanced edition only, and set up in the node itself in the Desk management panel. The page advises to answer at once and to
   * do longer work afterwards.
   *
   * @see https://cloud.tencent.com/document/product/269/113786
   * @see https://www.tencentcloud.com/document/product/1229/68990
   * @see https://www.tencentcloud.com/ind/document/product/1229/68990
   */
  'Chatbot.InterfaceInvocation': {
    phase: 'before'
    family: 'Desk'
    batch: false
    decisions: {
      /** ErrorCode 0: The task goes on; the variables in `Body`, if it is given, are set in the session. */
      answer: { members: 'Body'; codes: never }
      /** ErrorCode 1 to 2147483647: The call counts as failed; any number but 0 says so. What the task does then is not documented. */
      fail: { members: never; codes: [1, 2147483647] }
    }
  }
  /**
   * Progress of a customer-service task flow.
   *
   * Sent when a task flow of the customer-service chatbot starts, has executed a node or ends. Order the events of an execution by `Seq`,
   * and drop duplicates by `ExecutionId` and `Seq`; a retry of the same call repeats the query's `RequestID`.
   *
   * It is switched on in the Desk management panel (developer settings). Only the beginning of the page was seen, with one sample and no
   * field table: further kinds of `Event` and further members are to be expected, and only what identifies an event is required here.
   *
   * @see https://cloud.tencent.com/document/product/269/137528
   */
  'Chatbot.TaskFlowEventNotify': {
    phase: 'after'
    family: 'Desk'
    batch: false
    decisions: {}
  }
  /**
   * Event of a customer-service session.
   *
   * Sent for everything that happens in a customer-service session: it starts, messages of the chatbot and the live-agent phase, the transfer
   * to an agent (under way, done, failed because no agent is online), a change of agents, the user's silence, the end. `Event` tells which.
   * Answer at once and do the work afterwards; a retry repeats the query's `RequestID`.
   *
   * It is switched on in the Desk management panel (settings, developer settings), not among the callbacks in the console.
   *
   * The pages were seen in part: the first three kinds of `Event` are known, one sample holds the members of all events at once, and which
   * event has which of them was not seen. Neither was the answer's part.
   *
   * @see https://cloud.tencent.com/document/product/269/111212
   * @see https://www.tencentcloud.com/document/product/1229/68989
   * @see https://www.tencentcloud.com/ind/document/product/1229/68989
   * @see https://www.tencentcloud.com/zh/document/product/1229/68989
   */
  'Desk.SessionEventNotify': {
    phase: 'after'
    family: 'Desk'
    batch: false
    decisions: {}
  }
  /**
   * Customer-service agent changed status.
   *
   * Sent when an agent of the customer service goes online, offline, on a break or busy. Answer at once and do the work afterwards; a retry
   * repeats the query's `RequestID`.
   *
   * Part of the advanced edition only, and switched on by a support request. The answer's part of the page was not seen; answer as to every
   * other callback.
   *
   * @see https://cloud.tencent.com/document/product/269/133254
   */
  'Member.EventNotify': {
    phase: 'after'
    family: 'Desk'
    batch: false
    decisions: {}
  }
  /**
   * Live room created.
   *
   * Sent when a live room has been created, in a client or by the app's backend through the REST API. The body describes the
   * room as it was created.
   *
   * Later changes come as `Live.CallbackAfterUpdateRoomInfo`, the end of the room as `Live.CallbackAfterDestroyRoom`. Meeting
   * rooms have a callback of their own: `Room.CallbackAfterCreateRoom`.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78183
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64422
   */
  'Live.CallbackAfterCreateRoom': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Live room destroyed.
   *
   * Sent when a live room has ended: a user dissolved it in a client, the app's backend did so through the REST API, or the
   * system dissolved it because it was empty (`EventType` is `DestroyBySystem`).
   *
   * The newer form of the body adds `RoomInfo`, the last state of the room, and `Statistic`, its totals of viewers, gifts and
   * likes. Older copies of the platform's page show a body without them, so a receiver must manage without.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78184
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64423
   * @see https://trtc.io/ko/document/64423
   */
  'Live.CallbackAfterDestroyRoom': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Information of a live room changed.
   *
   * Sent after the properties of a live room were changed, in a client or by the app's backend through the REST API.
   *
   * Whether `RoomInfo` carries all properties or only those that changed is not documented: count on `RoomId` alone, and do not
   * take an absent member as cleared. A change of the owner is `Live.CallbackAfterChangeOwner`.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/ko/document/67938
   * @see https://tencentcloud.com/document/product/647/67938
   * @see https://www.tencentcloud.com/document/product/647/67938
   */
  'Live.CallbackAfterUpdateRoomInfo': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Metadata of a live room set.
   *
   * Sent when entries of a live room's metadata have been set, in a client or by the app's backend through the REST API. The
   * body lists them with their values.
   *
   * Deleted entries come as `Live.CallbackAfterDelMetadata`.
   *
   * @see https://cloud.tencent.com/document/product/269/125789
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68222
   */
  'Live.CallbackAfterSetMetadata': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Metadata of a live room deleted.
   *
   * Sent when entries of a live room's metadata have been deleted, in a client or by the app's backend through the REST API. The
   * body lists the keys; the former values are not included.
   *
   * The counterpart for new and changed entries is `Live.CallbackAfterSetMetadata`.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68223
   * @see https://www.tencentcloud.com/document/product/647/68223
   */
  'Live.CallbackAfterDelMetadata': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Number of live rooms reached 70 % of the limit.
   *
   * A warning: a live room was created, and the number of rooms that exist has thereby reached 70 % of what the app may have.
   * The body carries both numbers.
   *
   * The introduction of the platform's page was not seen, so whether every further creation above the mark sends the callback
   * again is not known.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/70485
   */
  'Live.CallbackAfterCreateRoomReachingThreshold': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Members of a live room came online or went offline.
   *
   * Sent when members enter or leave a live room through the SDK, or when the heartbeat of a member is lost or comes back.
   * `EventType` is the direction and `EventCause` the reason; `MemberList` holds the members concerned, possibly several.
   *
   * No more of these callbacks come once the room is dissolved, so do not wait for an `Offline` event of the members who were
   * still inside: take `Live.CallbackAfterDestroyRoom` as the end of everybody's stay.
   *
   * @see https://www.tencentcloud.com/document/product/647/64424
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64424
   */
  'Live.CallbackAfterMemberStateChanged': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Owner of a live room changed.
   *
   * Sent when a live room has passed to another owner: the change was made in a client or by the app's backend through the REST
   * API. The body names the operator, the new owner and the former one.
   *
   * The platform's page lists neither `ClientIP` nor `OptPlatform` in the query, unlike nearly all other live callbacks. Changes
   * of the administrators are `Live.CallbackAfterModifyAdmin`; other changes of the room are `Live.CallbackAfterUpdateRoomInfo`.
   *
   * @see https://www.tencentcloud.com/ind/document/product/647/72553
   * @see https://trtc.io/document/72553
   * @see https://www.tencentcloud.com/document/product/1071/78190
   * @see https://cloud.tencent.com/document/product/647/122445
   */
  'Live.CallbackAfterChangeOwner': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Administrators of a live room changed.
   *
   * Sent when users were made administrators of a live room or lost that role, in a client or by the app's backend through the
   * REST API. The member that says which of the two is spelt `opType`, with a small o.
   *
   * The platform's page lists neither `ClientIP` nor `OptPlatform` in the query, unlike nearly all other live callbacks.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78191
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/72554
   */
  'Live.CallbackAfterModifyAdmin': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Seats of a room changed.
   *
   * Sent when the seats of a room change: a member takes or leaves a seat, a seat is locked or unlocked, its microphone is muted
   * or released. Both the live rooms and the meeting rooms send this command word.
   *
   * The two products' bodies differ a little: only that of a meeting room names the operator, and for an empty seat the live
   * room leaves `Member_Account` out where the meeting room sends an empty string.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/64425
   * @see https://trtc.io/document/60736
   */
  'Mic.CallbackAfterSeatInfoChanged': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Battle created.
   *
   * Sent when a battle with other live rooms has been created, in a client or by the app's backend through the REST API.
   *
   * With `NeedResponse` true the called rooms must agree first, within `Timeout`; `Live.CallbackAfterStartBattle` follows once
   * the battle runs. Without it the battle starts at once. `Live.CallbackAfterEndBattle` closes every battle, also one that
   * never started.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68259
   */
  'Live.CallbackAfterCreateBattle': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Battle started.
   *
   * Sent when a battle between live rooms begins: at once if it needs no agreement, otherwise when all called rooms have
   * answered and at least one has agreed. No operator is named.
   *
   * The battle was announced by `Live.CallbackAfterCreateBattle` with the same `BattleId`; `Live.CallbackAfterEndBattle` gives
   * the result.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68260
   */
  'Live.CallbackAfterStartBattle': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Battle ended.
   *
   * Sent when a battle is over. `OpType` says why: its time was up, all room owners left, or it never started because no called
   * room agreed. The scores of the rooms come with it.
   *
   * No operator is named. The battle was announced by `Live.CallbackAfterCreateBattle` and, if it ran, by
   * `Live.CallbackAfterStartBattle`; `BattleId` ties the three together.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68261
   */
  'Live.CallbackAfterEndBattle': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Before a gift is sent in a live room.
   *
   * Sent while a user is sending a gift in a live room, so that the app's backend can charge for it or refuse it. `GiftWater`
   * names the sender, the recipients and the gift; `To_Account` is an array. There is no `EventTime`.
   *
   * Unlike the before-callbacks of Chat, this one **blocks by default**: the gift is also blocked when no answer arrives within
   * 2 seconds. The setting `Live.CallbackBeforeCallBackNotBlock`, which the platform lists among the commands, turns this
   * around: with it, neither a failed answer nor a missing one blocks the gift. It is a setting only; no callback of that name
   * is sent.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1071/78196
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/72210
   * @see https://cloud.tencent.com/document/product/647/121916
   * @see https://www.tencentcloud.com/zh/document/product/647/72210
   */
  'Live.CallbackBeforeSendGift': {
    phase: 'before'
    family: 'Live'
    batch: false
    decisions: {
      /** ErrorCode 0: The gift is sent. */
      allow: { members: never; codes: never }
      /** ErrorCode 1: The gift is not sent. Any other non-zero code has the same effect, unless it lies in the range of own codes. ErrorCode 102100 to 102200: The gift is not sent; the code is handed through. */
      refuse: { members: never; codes: [1, 1] | [102100, 102200] }
    }
  }
  /**
   * Recording of a live room changed its status.
   *
   * Reports the steps of a recording: the recorder has started or left, files were made or uploaded, the task has ended. It
   * concerns rooms that are recorded, either because the room asks for it or because the console switches recording on.
   *
   * The body is the recording callback of TRTC with `CallbackCommand` added: `EventType` says what happened, and
   * `EventInfo.Payload` holds the details, whose members differ by `EventType`. There is no `EventTime`; take `CallbackTs` and
   * `EventInfo.EventMsTs`. The international pages spell the command word `Follow.CallbackAfterCloudRecordingChanged`: a
   * receiver should treat both alike.
   *
   * TRTC can also send recording callbacks by itself, to another URL and with an HMAC in a `Sign` header. That is another
   * protocol, which this contract does not cover. Recordings of calls come as `Call.CallbackAfterRecordChanged`.
   *
   * @see https://cloud.tencent.com/document/product/269/129603
   * @see https://www.tencentcloud.com/ko/document/product/647/78428
   * @see https://www.tencentcloud.com/jp/document/product/647/78428
   * @see https://trtc.io/document/54914
   * @see https://cloud.tencent.com/document/product/647/81113
   */
  'Live.CallbackAfterCloudRecordingChanged': {
    phase: 'after'
    family: 'Live'
    batch: false
    decisions: {}
  }
  /**
   * Meeting room created.
   *
   * Sent when a meeting room has been created, in a client or by the app's backend through the REST API. The body describes the
   * room, with its scheduled times and its status.
   *
   * `ScheduleInviteeList_Account` and the scheduled end are not in every source, so a receiver must manage without. Later
   * changes come as `Room.CallbackAfterUpdateRoomInfo`.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60733
   */
  'Room.CallbackAfterCreateRoom': {
    phase: 'after'
    family: 'Room'
    batch: false
    decisions: {}
  }
  /**
   * Meeting room destroyed.
   *
   * Sent when a meeting room has been destroyed, in a client or by the app's backend through the REST API. Other causes, such as
   * the end of an empty room, are not documented, unlike for `Live.CallbackAfterDestroyRoom`.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60732
   */
  'Room.CallbackAfterDestroyRoom': {
    phase: 'after'
    family: 'Room'
    batch: false
    decisions: {}
  }
  /**
   * Information of a meeting room changed.
   *
   * Sent after the properties of a meeting room were changed, in a client or by the app's backend through the REST API.
   *
   * Whether `RoomInfo` carries all properties or only those that changed is not documented: count on `RoomId` alone, and do not
   * take an absent member as cleared. `IsCloudRecordingDisabled` can be the text `"false"` instead of a boolean: do not test it
   * for truth as it is.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60731
   * @see https://www.tencentcloud.com/document/product/647/60731
   */
  'Room.CallbackAfterUpdateRoomInfo': {
    phase: 'after'
    family: 'Room'
    batch: false
    decisions: {}
  }
  /**
   * Member entered a meeting room.
   *
   * Sent when a user has joined a meeting room from a client. `MemberList_Account` is a plain list of UserIDs.
   *
   * The counterpart is `Room.CallbackAfterMemberLeave`. Live rooms report both with `Live.CallbackAfterMemberStateChanged`.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60735
   */
  'Room.CallbackAfterMemberEnter': {
    phase: 'after'
    family: 'Room'
    batch: false
    decisions: {}
  }
  /**
   * Member left a meeting room.
   *
   * Sent when a user has left a meeting room. `Type` tells the cases apart: the user left, was removed by somebody, or lost the
   * connection until the heartbeat expired.
   *
   * The counterpart is `Room.CallbackAfterMemberEnter`.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60734
   */
  'Room.CallbackAfterMemberLeave': {
    phase: 'after'
    family: 'Room'
    batch: false
    decisions: {}
  }
  /**
   * Call started.
   *
   * Sent when a call is started. `UserList` holds the members, each with the status in the call: `Waiting` stands for those who
   * are not connected yet.
   *
   * The platform's sample has `CallMediaType` where its table has `MediaType`; take whichever is there. The description of the
   * answer was not seen; it is taken to be that of every other callback. The end of the call is `Call.CallbackAfterEndCall`.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/68941
   */
  'Call.CallbackAfterStartCall': {
    phase: 'after'
    family: 'Call'
    batch: false
    decisions: {}
  }
  /**
   * Call ended.
   *
   * Sent when a call is over, that is when at most one participant is left. `CallRecord` tells how it ended: also a call that
   * was cancelled, declined or never answered ends with this callback.
   *
   * The call record can be queried five seconds later. The call began with `Call.CallbackAfterStartCall`, whose body spells the
   * kind of media `CallMediaType`; here it is `MediaType`.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/68940
   */
  'Call.CallbackAfterEndCall': {
    phase: 'after'
    family: 'Call'
    batch: false
    decisions: {}
  }
  /**
   * Status of call members changed.
   *
   * Sent when members of a call connect, hang up, decline, are invited or change their status in another way. `UserList` lists
   * the members of the call with their status, `ChangedUserList` those who changed and what they did.
   *
   * The platform's sample and its table spell several values of `ActionType` differently; the contract knows both spellings.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/69215
   * @see https://tencentcloud.com/document/product/647/69215
   */
  'Call.CallbackAfterMemberChanged': {
    phase: 'after'
    family: 'Call'
    batch: false
    decisions: {}
  }
  /**
   * Recording of a call changed its status.
   *
   * Sent when the cloud recording of a call changes its status. `Callback` wraps the recording callback of TRTC: `EventType`
   * says what happened, and `EventInfo.Payload` holds the details, as in `Live.CallbackAfterCloudRecordingChanged`. The time of
   * the recording event is in `EventInfo`, that of this callback in `EventTime`.
   *
   * One sample spells the command word `Call.CallbackAfterCloudRecordingChanged`: a receiver should treat both alike. Only the
   * beginning of the platform's list of events and no description of the answer was seen; the answer is taken to be that of
   * every other callback.
   *
   * @see https://trtc.io/zh/document/80345
   * @see https://trtc.io/document/80345
   * @see https://cloud.tencent.com/document/product/647/131580
   * @see https://trtc.io/document/54914
   * @see https://cloud.tencent.com/document/product/647/81113
   */
  'Call.CallbackAfterRecordChanged': {
    phase: 'after'
    family: 'Call'
    batch: false
    decisions: {}
  }
}
