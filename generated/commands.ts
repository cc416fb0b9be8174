// Generated from openapi/ by `npm run generate`. Do not edit.
/** Static facts of each callback, as types. */
export type CommandInfo = {
  /**
   * API calls near or above their frequency limit.
   *
   * Sent when the call rate of a REST API exceeds 80% of its limit. When the rate passes the alarm threshold; how often it repeats is not said.
   *
   * - On by default as soon as a callback URL is set: the page names no switch.
   * - There is no ClientIP in the URL, and neither EventTime nor an account in the body.
   * - ServiceName and Command together name the API.
   * - The response table does not say which fields are required; the sample has all three.
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://tencentcloud.com/document/product/1047/60256
   * @see https://cloud.tencent.com/document/product/269/105418
   * @see https://trtc.io/document/60256
   * @see https://trtc.io/zh/document/60256
   */
  'Alert.RequestOverLimit': { phase: 'after'; family: 'Alert'; batch: false; decisions: never }
  /**
   * User status changed.
   *
   * Sent when user logs in from a client; or user logs out from a client; or client loses its network and reconnects; or client process is killed (by the user, by the phone system in the background) or crashes; or client heartbeat times out (400 s); or user sets a custom status; or all logins of an account are invalidated through the REST API (listed since 2025-10-30). When Chat notices the status change; in real time in most cases, see notes.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Heartbeat timeout is 400 seconds.
   * - Android, iOS, PC: login, logout and a killed process are seen at once. With no network at all: dropped connection noticed within 400 s gives Disconnect(LinkClose), otherwise Disconnect(TimeOut).
   * - If the client reconnects or logs in again before the Disconnect was sent, the old connection gets no Disconnect callback (2025-10-30).
   * - Web: closing the page gives Disconnect(LinkClose) at once; network loss with the page open takes about 60 s; destroy() gives Logout(Unregister) at once.
   * - Mini program: exit by the corner button within 5 s, network loss about 60 s, WeChat in the background about 30 s, WeChat killed at once: all Disconnect(LinkClose); destroy() gives Logout(Unregister).
   * - Native SDK (enhanced) from 5.6.1200 and Web SDK from 2.14.0: being kicked by another login gives one Login(Register) callback only; older SDKs give Login(Register) and Logout(Unregister).
   *
   * @see https://cloud.tencent.com/document/product/269/2570
   * @see https://www.tencentcloud.com/document/product/1047/34357
   * @see https://tencentcloud.com/zh/document/product/1047/34357
   * @see https://intl.cloud.tencent.com/document/product/1047/34357
   * @see https://trtc.io/document/34354
   */
  'State.StateChange': { phase: 'after'; family: 'State'; batch: false; decisions: never }
  /**
   * User profile updated.
   *
   * Sent when user changes profile fields from a client; or app admin changes profile fields through the REST API. After the profile was changed successfully.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - A string value holds at most 500 bytes; custom fields cannot be integers according to the profile page.
   *
   * @see https://cloud.tencent.com/document/product/269/76489
   * @see https://tencentcloud.com/jp/document/product/1047/48733
   * @see https://intl.cloud.tencent.com/document/product/1047/48733
   * @see https://trtc.io/document/33520
   */
  'Profile.CallbackPortraitSet': { phase: 'after'; family: 'Profile'; batch: false; decisions: never }
  /**
   * Before a friend is added.
   *
   * Sent when user sends a friend request from a client. When Chat has received the friend request, before it acts on it; not triggered by the REST API.
   *
   * - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
   * - ResultItem is required even when every user is allowed.
   * - Standard friend fields: remark up to 96 bytes; friend-list (group) name up to 30 bytes, at most 32 lists; AddSource is AddSource_Type_ plus a keyword of at most 8 letters; request wording up to 256 bytes.
   *
   * @see https://cloud.tencent.com/document/product/269/61698
   * @see https://tencentcloud.com/document/product/1047/43468
   * @see https://trtc.io/document/43468
   * @see https://www.tencentcloud.com/document/product/1047/33521
   */
  'Sns.CallbackPrevFriendAdd': { phase: 'before'; family: 'Sns'; batch: false; decisions: 'allow' | 'TODO' }
  /**
   * Before a friend request is answered.
   *
   * Sent when user accepts or rejects a friend request from a client. When Chat has received the answer to a friend request, before it acts on it; not triggered by the REST API.
   *
   * - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
   * - Standard friend fields: remark up to 96 bytes; friend-list (group) name up to 30 bytes, at most 32 lists; AddSource is AddSource_Type_ plus a keyword of at most 8 letters; request wording up to 256 bytes.
   *
   * @see https://tencentcloud.com/document/product/1047/43467
   * @see https://trtc.io/document/43467
   * @see https://intl.cloud.tencent.com/document/product/1047/43467
   */
  'Sns.CallbackPrevFriendResponse': { phase: 'before'; family: 'Sns'; batch: false; decisions: 'allow' | 'TODO' }
  /**
   * Friend added.
   *
   * Sent when two-way addition by REST or client when the other user accepts anyone; or one-way addition by REST or client; or user accepts a friend request; or app backend forces the addition by REST. After the friend was added; not triggered by the friend import API.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://tencentcloud.com/jp/document/product/1047/34359
   * @see https://cloud.tencent.com/document/product/269/1657
   * @see https://www.tencentcloud.com/zh/document/product/1047/34359
   */
  'Sns.CallbackFriendAdd': { phase: 'after'; family: 'Sns'; batch: false; decisions: never }
  /**
   * Friend deleted.
   *
   * Sent when user deletes a friend from a client; or app backend deletes a friend by REST; or user or app backend adds a friend to the blocklist, which ends the friendship (mainland page). After the friend was deleted.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34360
   * @see https://cloud.tencent.com/document/product/269/1659
   */
  'Sns.CallbackFriendDelete': { phase: 'after'; family: 'Sns'; batch: false; decisions: never }
  /**
   * User added to a blocklist.
   *
   * Sent when user blocks somebody from a client; or app backend adds to a blocklist by REST. After the user was added to the blocklist.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Blocking a friend also triggers Sns.CallbackFriendDelete.
   *
   * @see https://tencentcloud.com/document/product/1047/34361
   * @see https://www.tencentcloud.com/jp/document/product/1047/34361
   * @see https://tencentcloud.com/zh/document/product/1047/34361
   */
  'Sns.CallbackBlackListAdd': { phase: 'after'; family: 'Sns'; batch: false; decisions: never }
  /**
   * User removed from a blocklist.
   *
   * Sent when user unblocks somebody from a client; or app backend removes from a blocklist by REST. After the user was removed from the blocklist.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://tencentcloud.com/document/product/1047/34362
   * @see https://www.tencentcloud.com/jp/document/product/1047/34362
   */
  'Sns.CallbackBlackListDelete': { phase: 'after'; family: 'Sns'; batch: false; decisions: never }
  /**
   * User followed.
   *
   * Sent when user follows from a client; or app admin adds a follow by REST. After the follow succeeded.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - The same page is published for Live (647/74356) and Mobile Live Video Broadcasting (1071/78199).
   *
   * @see https://www.tencentcloud.com/document/product/1071/78199
   * @see https://www.tencentcloud.com/zh/document/product/1047/70355
   * @see https://cloud.tencent.com/document/product/269/118915
   */
  'Follow.CallbackAfterFollowAdd': { phase: 'after'; family: 'Follow'; batch: false; decisions: never }
  /**
   * User unfollowed.
   *
   * Sent when user unfollows from a client; or app admin removes a follow by REST. After the unfollow succeeded.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://www.tencentcloud.com/zh/document/product/647/74357
   * @see https://www.tencentcloud.com/jp/document/product/1047/70356
   */
  'Follow.CallbackAfterFollowDelete': { phase: 'after'; family: 'Follow'; batch: false; decisions: never }
  /**
   * Before a one-to-one message is sent.
   *
   * Sent when user sends a one-to-one message from a client; or app admin sends one with the REST sendmsg API. After Chat received the message, before it delivers it.
   *
   * - Before-callback: Chat waits 2 seconds for an answer and never retries; on a timeout the default is to carry on as if no callback were configured (changeable in the console).
   * - 2 seconds is the default; the intl page advises against changing it, the mainland page says that it cannot be changed.
   * - A rejected message does not trigger C2C.CallbackAfterSendMsg; a modified one triggers it with the modified content.
   * - A response without MsgBody leaves the message as the user sent it.
   *
   * @see https://cloud.tencent.com/document/product/269/1632
   * @see https://www.tencentcloud.com/zh/document/product/1047/34364
   * @see https://tencentcloud.com/ko/document/product/1047/34364
   * @see https://intl.cloud.tencent.com/document/product/1047/34364
   */
  'C2C.CallbackBeforeSendMsg': { phase: 'before'; family: 'C2C'; batch: false; decisions: 'allow' | 'refuse' | 'drop' | 'refuseWithCode' }
  /**
   * One-to-one message sent.
   *
   * Sent when user sends a one-to-one message from a client; or app admin sends one with the REST sendmsg API. After Chat delivered the message; also when delivery failed (filtered words, for example).
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Not triggered when the before-callback rejected the message; carries the modified message when it changed it.
   * - The request has an ErrorInfo of its own, not to be mixed up with that of the response.
   *
   * @see https://cloud.tencent.com/doc/product/269/2716
   * @see https://www.tencentcloud.com/zh/document/product/1047/34365
   * @see https://tencentcloud.com/ko/document/product/1047/34365
   */
  'C2C.CallbackAfterSendMsg': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * One-to-one messages marked as read.
   *
   * Sent when user reports one-to-one messages as read from a client; or app admin calls the REST API admin_set_msg_read. After the read report succeeded.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://cloud.tencent.com/document/product/269/61696
   * @see https://tencentcloud.com/zh/document/product/1047/43465
   */
  'C2C.CallbackAfterMsgReport': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * One-to-one message recalled.
   *
   * Sent when user recalls a one-to-one message from a client; or app admin calls the REST API admin_msgwithdraw. After the recall succeeded.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   *
   * @see https://tencentcloud.com/zh/document/product/1047/43466
   * @see https://cloud.tencent.com/document/product/269/61697
   */
  'C2C.CallbackAfterMsgWithDraw': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * One-to-one message edited.
   *
   * Sent when user edits a one-to-one message from a client; or app admin calls the REST API modify_c2c_msg. After the message was modified.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Any participant of the conversation may edit a message unless the app forbids it, so Operator_Account can differ from From_Account.
   *
   * @see https://cloud.tencent.com/document/product/269/128224
   */
  'C2C.CallbackAfterModifyMsg': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * Read receipt sent for single one-to-one messages.
   *
   * Sent when user sends a read receipt for a one-to-one message from a client; or app admin calls the REST API c2c_msg_read_receipt. After the read receipt was sent.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Differs from C2C.CallbackAfterMsgReport, which reports a conversation as read up to a time and names the reader Report_Account.
   * - In the sample MsgKey is 33973751_24064952_1769139583 and MsgId ends in the same random number 24064952.
   *
   * @see https://cloud.tencent.com/document/product/269/128223
   */
  'C2C.CallbackAfterMsgReadReceipt': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * All unread messages cleared.
   *
   * Sent when user clears all unread messages (one-to-one and group) from a client. After the clearing succeeded.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Belongs to the C2C family although it covers group chats too.
   *
   * @see https://cloud.tencent.com/document/product/269/128225
   */
  'C2C.CallbackAfterMsgReadAll': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * One-to-one message extension set.
   *
   * Sent when user sets, deletes or clears message extensions from a client; or app admin does so by REST (openim_msg_ext_http_svc/set_key_values). After the extension was set.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Message extensions: at most 300 pairs a message, 20 in one request, key up to 100 bytes, value up to 1 KB; needs a paid edition and a console switch.
   *
   * @see https://www.tencentcloud.com/ko/document/product/1047/76006
   * @see https://trtc.io/document/76006
   * @see https://cloud.tencent.com/document/product/269/126475
   */
  'C2C.CallbackAfterC2CMsgExtension': { phase: 'after'; family: 'C2C'; batch: false; decisions: never }
  /**
   * Before a group is created.
   *
   * Sent when an app user creates a group on a client; or an app administrator creates a group through the REST API. Before the Chat backend creates the group.
   *
   * - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - 10016 is what the caller sees when the app answers 1; it is not a value for the app to send.
   * - The request carries no GroupId: a custom group id chosen by the creator is not documented here.
   *
   * @see https://cloud.tencent.com/document/product/269/1662
   * @see https://trtc.io/document/34368
   * @see https://www.tencentcloud.com/zh/document/product/1047/34368
   * @see https://www.tencentcloud.com/document/product/1047/34368
   * @see https://intl.cloud.tencent.com/document/product/1047/34368
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeCreateGroup': { phase: 'before'; family: 'Group'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * After a group is created.
   *
   * Sent when an app user has created a group on a client; or an app administrator has created a group through the REST API. After the group was created; for communities about 3 seconds later, because of data synchronisation.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34369
   * @see https://trtc.io/document/34369
   * @see https://cloud.tencent.com/document/product/269/1663
   * @see https://www.tencentcloud.com/jp/document/product/1047/34369
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterCreateGroup': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Before a request to join a group is handled.
   *
   * Sent when an app user applies to join a group on a client. Before the applicant is added to the group; where an administrator must approve, before the administrator is notified.
   *
   * - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - 0 does not bypass the group's approval setting.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34370
   * @see https://cloud.tencent.com/document/product/269/1665
   * @see https://intl.cloud.tencent.com/document/product/1047/34370
   * @see https://www.tencentcloud.com/jp/document/product/1047/34370
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeApplyJoinGroup': { phase: 'before'; family: 'Group'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * Before users are added to a group by someone else.
   *
   * Sent when an app user asks on a client to pull other users into a group; or an app administrator adds users to a group through the REST API. Before the users are added; where the app keeps relationship chains in Chat and requires friendship, after the friendship check has passed.
   *
   * - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - Refusing some members is an answer with ErrorCode 0 plus RefusedMembers_Account; there is no sample of a refusal of all.
   * - This page does not say which error the caller sees after a 1; the sibling pages say 10016, and the client SDK's error table describes 10016 as a refusal by the app backend through a callback.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34371
   * @see https://cloud.tencent.com/document/product/269/1666
   * @see https://trtc.io/document/34371
   * @see https://www.tencentcloud.com/zh/document/product/1047/34371
   * @see https://intl.cloud.tencent.com/document/product/1047/34371
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackBeforeInviteJoinGroup': { phase: 'before'; family: 'Group'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * After new members joined a group.
   *
   * Sent when an app user's application on a client was approved; or an app user added others on a client; or an app administrator added users through the REST API. After the users became members, whether by application, by invitation or by the REST API.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - The webhook overview uses this callback as its example of a request, without EventTime.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34372
   * @see https://cloud.tencent.com/doc/product/269/1667
   * @see https://trtc.io/document/34372
   * @see https://cloud.tencent.com/document/api/269/1667
   * @see https://intl.cloud.tencent.com/document/product/1047/34372
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterNewMemberJoin': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After members left a group.
   *
   * Sent when an app user leaves the group on a client; or an app user removes a member on a client; or an app administrator removes members through the REST API. After the user left, or was removed by the group's owner or an administrator.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   *
   * @see https://www.tencentcloud.com/document/product/1047/34373
   * @see https://cloud.tencent.com/doc/product/269/1668
   * @see https://tencentcloud.com/zh/document/product/1047/34373
   * @see https://www.tencentcloud.com/jp/document/product/1047/34373
   * @see https://www.tencentcloud.com/ko/document/product/1047/34373
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterMemberExit': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Before a group message is sent.
   *
   * Sent when an app user sends a group message on a client; or an app administrator sends a group message through the REST API. Before the Chat backend delivers the message to the group's members.
   *
   * - Webhook overview: the time limit is 2 seconds, a before-event callback is never retried, and on a timeout the default is to go on with the operation; the console lets the app choose the opposite (the example given is group messages). The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - Time limit of 2 seconds: the international pages advise against changing it, the Chinese page (2025-02-28) says that it cannot be changed; both advise against moderating content here.
   * - Without MsgBody in an answer of 0, the sender's message is delivered unchanged.
   * - The REST API and the client SDKs have a switch per message that suppresses the before- and after-message callbacks, so not every message comes by.
   * - The live/room products (TUILiveKit; documents 647/74347, 647/74348, 1071/78197, 1071/78198, 454/125496) document this very callback with Type fixed to Live and GroupId a room ID. There OnlineOnlyFlag and TopicId are not listed.
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
  'Group.CallbackBeforeSendMsg': { phase: 'before'; family: 'Group'; batch: false; decisions: 'allow' | 'refuse' | 'drop' | 'refuseWithCode' }
  /**
   * After a group message was sent.
   *
   * Sent when an app user sends a group message on a client; or an app administrator sends a group message through the REST API. After the message was sent successfully.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - The REST API and the client SDKs have a switch per message that suppresses this callback.
   * - The live/room products (TUILiveKit; documents 647/74347, 647/74348, 1071/78197, 1071/78198, 454/125496) document this very callback with Type fixed to Live and GroupId a room ID.
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
  'Group.CallbackAfterSendMsg': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Sending a group message failed.
   *
   * Sent when an app user sends a group message on a client and it fails; or an app administrator sends a group message through the REST API and it fails. After the Chat backend failed to deliver the message: wrong parameters (for example a group that does not exist), a rate limit, content filtering, a muted sender and the like.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - ErrorCode and ErrorInfo are keys of the request here, and also of the response, with different meanings.
   *
   * @see https://tencentcloud.com/document/product/1047/49462
   * @see https://trtc.io/document/49462
   * @see https://cloud.tencent.com/document/product/269/78619
   * @see https://tencentcloud.com/zh/document/product/1047/49462
   * @see https://intl.cloud.tencent.com/document/product/1047/49462
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackSendMsgException': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group message is recalled.
   *
   * Sent when an app user recalls a group message from a client; or the app admin recalls a group message through the REST API. After the group message is recalled successfully.
   *
   * - Has its own console switch.
   *
   * @see https://tencentcloud.com/document/product/1047/46979
   * @see https://cloud.tencent.com/document/product/269/73141
   * @see https://trtc.io/document/46979
   * @see https://tencentcloud.com/ko/document/product/1047/46979
   * @see https://www.tencentcloud.com/jp/document/product/1047/46979
   */
  'Group.CallbackAfterRecallMsg': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Group message edited.
   *
   * Sent when user edits a group message from a client; or app admin calls the REST API modify_group_msg. After the message was modified.
   *
   * - After-callback: Chat ignores the returned code. Chat waits 2 seconds for an answer; no retry unless retry on timeout is switched on in the console.
   * - Operator_Account need not be the sender, whom no field names.
   * - Messages of audio-video groups cannot be edited by the REST API.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://cloud.tencent.com/document/product/269/129193
   * @see https://trtc.io/document/47948
   */
  'Group.CallbackAfterModifyMsg': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group message's extension is configured.
   *
   * Sent when an app user sets, deletes or clears a group message's extension from a client; or the app admin does so through the REST API. After the extension is configured successfully.
   *
   * - Has its own console switch; the message extension feature must be enabled in the console and the message must have been sent as supporting extensions.
   * - At most 300 pairs a group message.
   * - The page says HTTPS POST where the other group pages say HTTP POST.
   * - Newest of the group callbacks (pages of 2025-12 and 2026-01); the mainland Webhook Command List has it, the international one of 2025-11-18 does not, as far as seen.
   *
   * @see https://www.tencentcloud.com/jp/document/product/1047/76007
   * @see https://trtc.io/document/76007
   * @see https://trtc.io/zh/document/76007
   * @see https://cloud.tencent.com/document/product/269/126476
   * @see https://cloud.tencent.com/document/product/269/82032
   * @see https://tencentcloud.com/document/product/1047/52170
   */
  'Group.CallbackAfterGroupMsgExtension': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group message's read receipt.
   *
   * Sent when an app user sends a message with read receipt from a client; or an app user acknowledges group messages as read from a client; or the app admin sends a message with read receipt through the REST API. After a message with read receipt is sent, or after a read receipt is given for a message.
   *
   * - Has its own console switch.
   * - This is the group counterpart of C2C.CallbackAfterMsgReport; no command Group.CallbackAfterReadReport exists in the documentation.
   *
   * @see https://tencentcloud.com/document/product/1047/60395
   * @see https://trtc.io/document/60395
   * @see https://tencentcloud.com/jp/document/product/1047/60395
   * @see https://cloud.tencent.com/document/product/269/105355
   */
  'Group.CallbackAfterReadReceipt': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group became full.
   *
   * Sent when an app user applies to join a group on a client; or an app user invites others on a client; or an app administrator adds members through the REST API. When a new member makes the group full, and also when a user could not be added because the group is full.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - There is no Type and no Operator_Account in this request. The suggested use is to remove inactive members so that others can join.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1047/34376
   * @see https://cloud.tencent.com/document/product/269/1669
   * @see https://trtc.io/document/34376
   * @see https://www.tencentcloud.com/document/product/1047/34376
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupFull': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group was disbanded.
   *
   * Sent when an app user disbands a group on a client; or an app administrator disbands a group through the REST API. After the group was disbanded.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   *
   * @see https://tencentcloud.com/document/product/1047/34377
   * @see https://trtc.io/document/34377
   * @see https://tencentcloud.com/zh/document/product/1047/34377
   * @see https://cloud.tencent.com/doc/product/269/1670
   * @see https://intl.cloud.tencent.com/document/product/1047/34377
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupDestroyed': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group's profile was changed.
   *
   * Sent when an app user changes the group profile on a client; or an app administrator changes the group profile through the REST API. After the name, introduction, notice or avatar URL of a group changed; other basic profile data do not trigger it for now.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - Only what changed is present, and one packet may carry several: a captured packet has Introduction and Name together, the only sample has Notification alone.
   *
   * @see https://tencentcloud.com/document/product/1047/34378
   * @see https://cloud.tencent.com/doc/product/269/2930
   * @see https://cloud.tencent.com/document/api/269/2930
   * @see https://tencentcloud.com/zh/document/product/1047/34378
   * @see https://intl.cloud.tencent.com/document/product/1047/34378
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackAfterGroupInfoChanged': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group's custom attributes are changed.
   *
   * Sent when an app user modifies, clears, resets or deletes custom group attributes from a client; or the app admin does so through the REST API. After the custom group attributes are changed.
   *
   * - Has its own console switch.
   * - The fields of a GroupAttr item are lower case (key, value), unlike the Key and Value of UserDefinedDataList and ExtensionList.
   * - Limits that the REST API for attributes sets: at most 16 keys, a key at most 32 bytes, a value at most 4000 bytes.
   * - The REST API for attributes applies to all group types: Private (Work), Public, ChatRoom (Meeting), AVChatRoom, Community.
   *
   * @see https://tencentcloud.com/document/product/1047/60394
   * @see https://trtc.io/document/60394
   * @see https://tencentcloud.com/zh/document/product/1047/60394
   * @see https://cloud.tencent.com/document/product/269/105354
   * @see https://www.tencentcloud.com/zh/document/product/1047/44190
   */
  'Group.CallbackAfterGroupAttrChanged': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After a group member's profile is changed.
   *
   * Sent when an app user changes a group member's profile (role or name card) from a client; or the app admin changes it through the REST API. After the member's profile is changed successfully.
   *
   * - Has its own console switch.
   * - The overview names two things that trigger it, the role and the name card; custom member fields and mutes are not named.
   *
   * @see https://tencentcloud.com/document/product/1047/60393
   * @see https://trtc.io/document/60393
   * @see https://tencentcloud.com/zh/document/product/1047/60393
   * @see https://cloud.tencent.com/document/product/269/105353
   * @see https://github.com/doocs/qcloud-im-server-sdk-java
   */
  'Group.CallbackAfterMemberFieldChanged': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * After the group owner is changed.
   *
   * Sent when an app user transfers the ownership of a group from a client; or the app admin transfers it through the REST API. After the ownership is transferred successfully.
   *
   * - Has its own console switch.
   *
   * @see https://www.tencentcloud.com/document/product/1047/60396
   * @see https://trtc.io/document/60396
   * @see https://trtc.io/zh/document/60396
   * @see https://tencentcloud.com/document/product/1047/60396
   */
  'Group.CallbackAfterChangeGroupOwner': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Audio-video group member went online or offline.
   *
   * Sent when a member of an audio-video group stops sending heartbeats without leaving (checked every 20 seconds; offline after more than 30 seconds without one); or such a member's heartbeat comes back; or a user enters the group for the first time (several terminals, the web included: only the first one counts); or a user leaves the group for good (several terminals: only the last one counts). Offline on a heartbeat timeout or the last exit; Online on the first entry or when the user is back after the timeout. With several devices, Offline only when all are gone, Online once when any is back.
   *
   * - Webhook overview: the time limit is 2 seconds; after-event callbacks are not retried unless the console is set to retry timeouts; return codes are ignored. The answer must be HTTP 200 with a JSON body.
   * - Captured queries (2022) also carry an undocumented RequestID (a UUID). With callback authentication switched on in the console, Sign and RequestTime are appended as well: Sign = hex sha256(token + RequestTime), RequestTime in Unix seconds; a RequestTime more than 1 minute off should be refused.
   * - The URL of this callback has no ClientIP and no OptPlatform.
   * - Needs a paid edition (international: Pro, Pro Plus or Enterprise; Chinese page: 旗舰版 or 企业版) and the console switch for the list of online members of audio-video groups, which keeps the latest 1,000 online members.
   * - Audio-video groups only; there is no Type in the request.
   *
   * @see https://www.tencentcloud.com/document/product/1047/48734
   * @see https://trtc.io/document/48734
   * @see https://cloud.tencent.com/document/product/269/76156
   * @see https://tencentcloud.com/jp/document/product/1047/48734
   * @see https://tencentcloud.com/zh/document/product/1047/48734
   * @see https://www.tencentcloud.com/document/product/1047/34354
   */
  'Group.CallbackOnMemberStateChange': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Alarm for the daily net increase of groups.
   *
   * Sent when an app user creates a group from a client while the day's net increase (created minus disbanded) is above 70% of the limit; or the app admin does so through the REST API. After the group is created.
   *
   * - An alarm of the whole app, so the body has neither GroupId, Type nor Operator_Account.
   * - No source says whether it is sent once a day or at every creation above the threshold.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1047/57455
   * @see https://www.tencentcloud.com/jp/document/product/1047/57455
   * @see https://trtc.io/document/57455
   * @see https://tencentcloud.com/document/product/1047/57455
   * @see https://cloud.tencent.com/document/product/269/90841
   */
  'Group.CallbackOnDailyGroupQuotaAlarm': { phase: 'after'; family: 'Group'; batch: false; decisions: never }
  /**
   * Before a topic is created.
   *
   * Sent when an app user creates a topic from a client; or the app admin creates a topic through the REST API. Before the Chat backend creates the topic.
   *
   * - Shares its console switch with the callback before a group is created (Group.CallbackBeforeCreateGroup).
   * - The topic feature must be enabled in the console.
   * - Every documented response carries ActionStatus OK, the rejecting one too; the rejection is in ErrorCode.
   *
   * @see https://www.tencentcloud.com/document/product/1047/49463
   * @see https://trtc.io/document/49463
   * @see https://trtc.io/zh/document/49463
   * @see https://cloud.tencent.com/document/product/269/78206
   */
  'Group.CallbackBeforeCreateTopic': { phase: 'before'; family: 'Topic'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * After a topic is created.
   *
   * Sent when an app user created a topic from a client; or the app admin created a topic through the REST API. After the topic is created successfully.
   *
   * - Shares its console switch with the callback after a group is created (Group.CallbackAfterCreateGroup).
   * - The topic feature must be enabled in the console.
   *
   * @see https://www.tencentcloud.com/document/product/1047/49464
   * @see https://trtc.io/document/49464
   * @see https://trtc.io/zh/document/49464
   * @see https://tencentcloud.com/zh/document/product/1047/49464
   * @see https://cloud.tencent.com/document/product/269/78207
   */
  'Group.CallbackAfterCreateTopic': { phase: 'after'; family: 'Topic'; batch: false; decisions: never }
  /**
   * After a topic is deleted.
   *
   * Sent when an app user deletes a topic from a client; or the app admin deletes a topic through the REST API. After the topic is deleted.
   *
   * - Shares its console switch with the callback after a group is disbanded (Group.CallbackAfterGroupDestroyed).
   * - The topic feature must be enabled in the console.
   *
   * @see https://tencentcloud.com/document/product/1047/49465
   * @see https://trtc.io/document/49465
   * @see https://trtc.io/zh/document/49465
   * @see https://cloud.tencent.com/document/product/269/78208
   */
  'Group.CallbackAfterTopicDestroyed': { phase: 'after'; family: 'Topic'; batch: false; decisions: never }
  /**
   * After a topic's profile is changed.
   *
   * Sent when an app user changes the topic's name, introduction, notice or photo URL from a client; or the app admin changes one of them through the REST API. After the topic's profile is changed.
   *
   * - Shares its console switch with the callback after a group's profile is modified (Group.CallbackAfterGroupInfoChanged).
   * - The topic feature must be enabled in the console.
   * - A change of any other part of the topic's profile does not trigger it.
   *
   * @see https://tencentcloud.com/document/product/1047/49466
   * @see https://trtc.io/document/49466
   * @see https://tencentcloud.com/jp/document/product/1047/49466
   * @see https://www.tencentcloud.com/zh/document/product/1047/49466
   * @see https://cloud.tencent.com/document/product/269/78209
   */
  'Group.CallbackAfterTopicInfoChanged': { phase: 'after'; family: 'Topic'; batch: false; decisions: never }
  /**
   * Result of cloud content moderation.
   *
   * Sent when a text, image, audio or video of a one-to-one or group message was moderated; or a custom message was moderated; or a group profile, group-member profile, relationship chain or user profile was moderated. After moderation. By default only for violations; the console can switch on all results.
   *
   * - The body has NO CallbackCommand: a receiver can route only by the query parameter.
   * - The body has no EventTime.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - The response part of these pages was not seen; the fields given are those of every other callback.
   * - Text and images are moderated synchronously, audio and video asynchronously (269/79139).
   * - Two pages describe the same command: 78240 (webhooks; full sample) and 77840 (moderation configuration; short sample that ends with CtxcbRequestId).
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
  'ContentCallback.ResultNotify': { phase: 'after'; family: 'Moderation'; batch: false; decisions: never }
  /**
   * After a one-to-one message was sent to a chatbot.
   *
   * Sent when a user sends a one-to-one message to a chatbot on the client; or an app administrator sends one to a chatbot through the REST API (sendmsg). After the message, whose recipient is a chatbot, was delivered.
   *
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Same shape as C2C.CallbackAfterSendMsg, less MsgId and (today) UnreadMsgNum.
   * - If the before-callback for one-to-one messages refuses the message, this one is not called; if it changes the message, this one carries the changed message.
   * - The request has an ErrorInfo of its own, which is about the message, not about the callback.
   * - A public gateway for bots accepts C2C.CallbackAfterSendMsg as well as this command for messages to bots, and recommends the former; whether both fire for one message is not documented.
   *
   * @see https://www.tencentcloud.com/document/product/1047/68952
   * @see https://www.tencentcloud.com/zh/document/product/1047/68952
   * @see https://trtc.io/document/68952
   * @see https://tencentcloud.com/document/product/1047/68952
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/88ed34abdca96ec8a44548693ae3672cd81280b0/src/main/java/io/github/doocs/im/model/callback/BotOnC2cMessageCallback.java
   */
  'Bot.OnC2CMessage': { phase: 'after'; family: 'Bot'; batch: false; decisions: never }
  /**
   * After a chatbot was mentioned in a group.
   *
   * Sent when a group member mentions (@) a chatbot in a group message. After the message with the mention was sent. A mention of all members does not trigger it.
   *
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Needs the chatbot event callback to be switched on in the console.
   * - Random, not MsgRandom, as in the group callbacks.
   *
   * @see https://www.tencentcloud.com/document/product/1047/68953
   * @see https://www.tencentcloud.com/zh/document/product/1047/68953
   * @see https://trtc.io/document/68953
   */
  'Bot.OnGroupMessage': { phase: 'after'; family: 'Bot'; batch: false; decisions: never }
  /**
   * A client sent pass-through content to a chatbot.
   *
   * Sent when a user sends a one-to-one message with custom pass-through content to a chatbot. When that content is sent to the chatbot; the answer's RspData goes back to the chatbot.
   *
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Not a veto: the answer carries content. It is filed under "before" because the answer is used.
   * - Written "Chatbot" here, "ChatBot" in the customer-service callbacks, "Bot" in the two message callbacks.
   * - No MsgTime and no MsgBody.
   *
   * @see https://cloud.tencent.com/document/product/269/103730
   * @see https://www.tencentcloud.com/document/product/1047/59057
   * @see https://tencentcloud.com/document/product/1047/59057
   * @see https://tencentcloud.com/zh/document/product/1047/59057
   */
  'Chatbot.OnC2CSignalMessage': { phase: 'before'; family: 'Bot'; batch: false; decisions: 'allow' | 'refuse' }
  /**
   * Before an official account is created.
   *
   * Sent when an app administrator creates an official account through the REST API. When the backend is about to create the account.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - No Official_Account in the request: the account has no ID yet.
   *
   * @see https://cloud.tencent.com/document/product/269/102315
   * @see https://trtc.io/document/60795
   */
  'OfficialAccount.CallbackBeforeCreateOfficialAccount': { phase: 'before'; family: 'OfficialAccount'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * After an official account was created.
   *
   * Sent when an app administrator creates an official account through the REST API. After the account was created.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   *
   * @see https://trtc.io/document/60796
   * @see https://tencentcloud.com/zh/document/product/1047/60796
   * @see https://tencentcloud.com/document/product/1047/60796
   */
  'OfficialAccount.CallbackAfterCreateOfficialAccount': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * After an official account's profile was changed.
   *
   * Sent when an app administrator changes the account's profile through the REST API. After the change succeeded.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - Introduction, Name, FaceUrl and Organization are each described as the changed value. The sample has all four; no source says whether an unchanged one is left out, so treat each as optional.
   *
   * @see https://trtc.io/document/60797
   * @see https://tencentcloud.com/zh/document/product/1047/60797
   */
  'OfficialAccount.CallbackAfterOfficialAccountInfoChanged': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * After an official account was destroyed.
   *
   * Sent when an app administrator destroys the account through the REST API. After the account was destroyed.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - No Operator_Account in table or sample.
   *
   * @see https://cloud.tencent.com/document/product/269/102318
   * @see https://trtc.io/document/60798
   */
  'OfficialAccount.CallbackAfterOfficialAccountDestroyed': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * Before users subscribe to an official account.
   *
   * Sent when a user subscribes on the client; or an app administrator adds subscribers through the REST API. Before the subscription takes effect.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - No own error codes are mentioned for this callback.
   *
   * @see https://cloud.tencent.com/document/product/269/102319
   * @see https://trtc.io/document/60799
   * @see https://tencentcloud.com/document/product/1047/60799
   */
  'OfficialAccount.CallbackBeforeAddSubscriber': { phase: 'before'; family: 'OfficialAccount'; batch: false; decisions: 'allow' | 'refuse' }
  /**
   * After users subscribed to an official account.
   *
   * Sent when a user subscribes on the client; or an app administrator adds subscribers through the REST API. After the subscription succeeded.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   *
   * @see https://cloud.tencent.com/document/product/269/102320
   * @see https://trtc.io/document/60800
   * @see https://tencentcloud.com/document/product/1047/60800
   */
  'OfficialAccount.CallbackAfterAddSubscriber': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * After an official account reached its subscriber limit.
   *
   * Sent when a user subscribes on the client and the account is then full; or an app administrator adds subscribers through the REST API and the account is then full. After the subscription that fills the account (the page itself only says: after a subscription succeeded).
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   *
   * @see https://trtc.io/document/60801
   * @see https://tencentcloud.com/document/product/1047/60801
   */
  'OfficialAccount.CallbackAfterOfficialAccountFull': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * After users unsubscribed from an official account.
   *
   * Sent when a user unsubscribes on the client; or an app administrator deletes subscribers through the REST API. After the unsubscription succeeded.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - The list has the same name, SubscribeAccountList, as in the subscription callbacks.
   *
   * @see https://trtc.io/document/60802
   * @see https://tencentcloud.com/document/product/1047/60802
   */
  'OfficialAccount.CallbackAfterDeleteSubscriber': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * Before an official account's message is sent.
   *
   * Sent when a user sends an official-account message on the client; or an app administrator sends one through the REST API. Before the message goes to the subscribers.
   *
   * - Timeout 2 seconds, not adjustable.
   * - ErrorCode in [120001, 130000] is handed to the caller as it is, together with ErrorInfo.
   * - Not in this request, but in the one after sending: MsgKey, MsgTime.
   * - No sender or operator account in the request: Official_Account is the sender.
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   *
   * @see https://cloud.tencent.com/document/product/269/102323
   * @see https://trtc.io/document/60803
   * @see https://www.tencentcloud.com/ko/document/product/1047/60803
   * @see https://tencentcloud.com/document/product/1047/60803
   */
  'OfficialAccount.CallbackBeforeSendMsg': { phase: 'before'; family: 'OfficialAccount'; batch: false; decisions: 'allow' | 'refuse' | 'drop' | 'refuseWithCode' }
  /**
   * After an official account's message was sent.
   *
   * Sent when a user sends an official-account message on the client; or an app administrator sends one through the REST API. After the message was delivered to the subscribers.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL is set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - Unlike the C2C and group callbacks, no MsgSeq, MsgRandom, sender or operator.
   *
   * @see https://cloud.tencent.com/document/product/269/102324
   * @see https://www.tencentcloud.com/ko/document/product/1047/60804
   * @see https://trtc.io/document/60804
   * @see https://tencentcloud.com/document/product/1047/60804
   * @see https://cloud.tencent.com/document/product/269/102324
   */
  'OfficialAccount.CallbackAfterSendMsg': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * After official-account messages were recalled.
   *
   * Sent when a user recalls official-account messages on the client; or an app administrator recalls one through the REST API. After the recall succeeded.
   *
   * - The receiver must check that SdkAppid in the URL is its own. HTTP POST; the URL, and this callback's switch, are set in the console.
   * - Pages of 2024 say "official account", pages of 2025 "official channel"; the wire names did not change.
   * - Spelling: WithDraw (capital D) in the command word, WithdrawMsgList (small d) in the field.
   * - No Operator_Account in table or sample.
   *
   * @see https://www.tencentcloud.com/ko/document/product/1047/60805
   * @see https://trtc.io/document/60805
   */
  'OfficialAccount.CallbackAfterMsgWithDraw': { phase: 'after'; family: 'OfficialAccount'; batch: false; decisions: never }
  /**
   * Result of an offline push for an ordinary one-to-one or group message.
   *
   * Sent when the offline push of a one-to-one message reports a result; or the offline push of a group message reports a result. After a push has been sent, has reached a device or has been clicked, in batches of up to 100 events.
   *
   * - The body has no CallbackCommand at its top level: only each element of Events carries one, so a receiver routes by the query parameter.
   * - Events holds 1 to 100 elements.
   * - Default rate limit 1000 calls a second for this callback; calls above it are retried later with a delay; raised by support ticket (stated since the 2025 versions of the page).
   * - Needs the Push plugin/service to be enabled, the callback URL configured and this callback switched on in the console.
   * - The result names inside an event are ErrCode/ErrInfo, not ErrorCode/ErrorInfo.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - The response table does not say which fields are required; the sample has all three.
   *
   * @see https://cloud.tencent.com/document/product/269/102567
   * @see https://www.tencentcloud.com/document/product/1047/67552
   * @see https://trtc.io/document/67552
   * @see https://tencentcloud.com/document/product/1047/67552
   * @see https://tencentcloud.com/document/product/1047/67552
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/f8d62ee9b26d43e79a150a9c148454f7d3c55439/src/main/java/io/github/doocs/im/model/callback/OfflinePushCallback.java
   */
  'Push.OfflinePush': { phase: 'after'; family: 'Push'; batch: true; decisions: never }
  /**
   * Result of a push to all users, to a tag or to listed user IDs.
   *
   * Sent when a push to all users reports a result; or a push to tagged users reports a result; or a push to listed UserIDs reports a result. After a push has been sent, has reached a device or has been clicked, in batches of up to 100 events.
   *
   * - The body has no CallbackCommand at its top level: only each element of Events carries one, so a receiver routes by the query parameter.
   * - Events holds 1 to 100 elements.
   * - Default rate limit 1000 calls a second for this callback; calls above it are retried later with a delay; raised by support ticket (stated since the 2025 versions of the page).
   * - Needs the Push plugin/service to be enabled, the callback URL configured and this callback switched on in the console.
   * - The result names inside an event are ErrCode/ErrInfo, not ErrorCode/ErrorInfo.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - The response table does not say which fields are required; the sample has all three.
   *
   * @see https://intl.cloud.tencent.com/document/product/1047/67551
   * @see https://trtc.io/document/67551
   * @see https://tencentcloud.com/document/product/1047/67551
   * @see https://tencentcloud.com/document/product/1047/67551
   * @see https://github.com/doocs/qcloud-im-server-sdk-java/blob/b5d130282d1e8bdb48500a28569164e236b67454/src/main/java/io/github/doocs/im/model/callback/AllMemberPushCallback.java
   */
  'Push.AllMemberPush': { phase: 'after'; family: 'Push'; batch: true; decisions: never }
  /**
   * Which live agent should take a session over.
   *
   * Sent when a user in a session asks for a live agent and routing is set to the business server. When the transfer is requested.
   *
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (routing strategy: assigned by the business server).
   * - The answer chooses the agent: filed under "before".
   * - AgentIdList holds the agents' e-mail addresses.
   * - Capital B: ChatBot here, Chatbot in Chatbot.InterfaceInvocation and Chatbot.OnC2CSignalMessage.
   *
   * @see https://cloud.tencent.com/document/product/679/116643
   * @see https://intl.cloud.tencent.com/document/product/1229/68988
   * @see https://www.tencentcloud.com/zh/document/product/1229/68988
   */
  'ChatBot.OnAssignHuman': { phase: 'before'; family: 'Desk'; batch: false; decisions: 'allow' | 'TODO' }
  /**
   * Which live agent should take a session over (older name).
   *
   * Sent when a user in a session asks for a live agent and routing is set to the webhook. When the transfer is requested.
   *
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (routing strategy: assigned by the business server).
   * - The answer chooses the agent: filed under "before".
   * - Superseded by ChatBot.OnAssignHuman, or that callback's name in older English pages.
   *
   * @see https://intl.cloud.tencent.com/document/product/1047/63270
   * @see https://tencentcloud.com/document/product/1047/63270
   * @see https://trtc.io/ko/document/63270
   */
  'ChatBot.OnAssignAgent': { phase: 'before'; family: 'Desk'; batch: false; decisions: 'allow' | 'refuse' }
  /**
   * API-call node of a multi-turn chatbot task.
   *
   * Sent when a multi-turn task of the customer-service chatbot reaches an API-call node. When the node runs; the answer's Body fills the session's variables.
   *
   * - Body is an open map in both directions.
   * - The answer's Body is used: filed under "before".
   * - Configured in the node of the Desk management panel; the advanced edition only.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - The request table marks CallbackCommand, Body and EventTime required.
   * - Answer at once and process asynchronously (though the answer carries the variables).
   * - Only OK is listed for ActionStatus in the part that was seen.
   *
   * @see https://cloud.tencent.com/document/product/269/113786
   * @see https://www.tencentcloud.com/document/product/1229/68990
   * @see https://www.tencentcloud.com/ind/document/product/1229/68990
   */
  'Chatbot.InterfaceInvocation': { phase: 'before'; family: 'Desk'; batch: false; decisions: 'allow' | 'TODO' }
  /**
   * Progress of a customer-service task flow.
   *
   * Sent when a task flow starts; or a node of the flow was executed; or a task flow ends. When the step happens.
   *
   * - INCOMPLETE: the sample goes on after NextNodeId (a member that begins with "E"), further samples and the field table were not seen.
   * - Deduplicate and order by ExecutionId and Seq.
   * - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Switched on in the Desk management panel (developer settings).
   *
   * @see https://cloud.tencent.com/document/product/269/137528
   */
  'Chatbot.TaskFlowEventNotify': { phase: 'after'; family: 'Desk'; batch: false; decisions: never }
  /**
   * Customer-service session event.
   *
   * Sent when a message in the chatbot phase or in the live-agent phase; or session started; or transfer to an agent under way, done or failed (no agent online); or session handed to another agent; or session closed; or user response timeout. When the event happens.
   *
   * - Sent by the Chat backend over the common callback protocol, but configured in the Desk management panel (settings, developer settings), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Answer at once and process asynchronously.
   * - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
   * - One sample carries the members of all events; which event has which members was not seen.
   * - The response part was not seen.
   *
   * @see https://cloud.tencent.com/document/product/269/111212
   * @see https://www.tencentcloud.com/document/product/1229/68989
   * @see https://www.tencentcloud.com/ind/document/product/1229/68989
   * @see https://www.tencentcloud.com/zh/document/product/1229/68989
   */
  'Desk.SessionEventNotify': { phase: 'after'; family: 'Desk'; batch: false; decisions: never }
  /**
   * Customer-service agent changed status.
   *
   * Sent when an agent goes online, offline, on a break or busy. When the status changes.
   *
   * - Switched on by support request; the advanced edition only.
   * - RequestID (query parameter, Chinese pages of 2025 and later) identifies a call; a retry repeats it, so it serves to drop duplicates.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Answer at once and process asynchronously.
   *
   * @see https://cloud.tencent.com/document/product/269/133254
   */
  'Member.EventNotify': { phase: 'after'; family: 'Desk'; batch: false; decisions: never }
  /**
   * After a live room was created.
   *
   * Sent when a user creates a room on the client; or an app administrator creates a room through the REST API. After the room was created.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78183
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64422
   */
  'Live.CallbackAfterCreateRoom': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a live room was destroyed.
   *
   * Sent when a user dissolves the room on the client; or an app administrator dissolves the room through the REST API; or the system dissolves an empty room (EventType DestroyBySystem). After the room was destroyed.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78184
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64423
   * @see https://trtc.io/ko/document/64423
   */
  'Live.CallbackAfterDestroyRoom': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a live room's information was changed.
   *
   * Sent when a user changes the room on the client; or an app administrator changes the room through the REST API. After the change succeeded.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Whether members of RoomInfo that did not change are left out is not said.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/ko/document/67938
   * @see https://tencentcloud.com/document/product/647/67938
   * @see https://www.tencentcloud.com/document/product/647/67938
   */
  'Live.CallbackAfterUpdateRoomInfo': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After live-room metadata was set.
   *
   * Sent when a user sets metadata on the client; or an app administrator sets metadata through the REST API. After the metadata was set.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://cloud.tencent.com/document/product/269/125789
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68222
   */
  'Live.CallbackAfterSetMetadata': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After live-room metadata was deleted.
   *
   * Sent when a user deletes metadata on the client; or an app administrator deletes metadata through the REST API. After the metadata was deleted.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68223
   * @see https://www.tencentcloud.com/document/product/647/68223
   */
  'Live.CallbackAfterDelMetadata': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * Number of live rooms reached 70 % of the limit.
   *
   * Sent when a room is created and the number of rooms reaches 70 % of the limit. After that creation.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/70485
   */
  'Live.CallbackAfterCreateRoomReachingThreshold': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * Members of a live room came online or went offline.
   *
   * Sent when users enter or leave a room through the SDK; or a member's heartbeat times out or recovers. After the change (the page's own timing line is the one of room creation). Stops at once when the room is dissolved.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64424
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/64424
   */
  'Live.CallbackAfterMemberStateChanged': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a live room's owner changed.
   *
   * Sent when a user changes the owner on the client; or an app administrator changes the owner through the REST API. After the change.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/ind/document/product/647/72553
   * @see https://trtc.io/document/72553
   * @see https://www.tencentcloud.com/document/product/1071/78190
   * @see https://cloud.tencent.com/document/product/647/122445
   */
  'Live.CallbackAfterChangeOwner': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a live room's administrators changed.
   *
   * Sent when a user changes the administrators on the client; or an app administrator changes them through the REST API. After the change.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/1071/78191
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/72554
   */
  'Live.CallbackAfterModifyAdmin': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After the seat list of a room changed.
   *
   * Sent when a member is put on, or taken off, a seat; or a seat is locked or unlocked; or a seat's microphone is muted or unmuted. After the seat information changed.
   *
   * - One command word for two products: the Live (TUILiveKit) and the Room (conference) backend both send it.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/64425
   * @see https://trtc.io/document/60736
   */
  'Mic.CallbackAfterSeatInfoChanged': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a battle was created.
   *
   * Sent when a user creates a battle on the client; or an app administrator creates a battle through the REST API. After the battle was created.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68259
   */
  'Live.CallbackAfterCreateBattle': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a battle started.
   *
   * Sent when a battle that needs no answer is created; or all called rooms have answered and at least one agreed. After the battle started.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68260
   */
  'Live.CallbackAfterStartBattle': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a battle ended.
   *
   * Sent when the battle's time is up; or all room owners left the battle; or no called room agreed. After the battle ended.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/68261
   */
  'Live.CallbackAfterEndBattle': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * Before a gift is sent.
   *
   * Sent when a user sends a gift on the client. Before the gift is sent.
   *
   * - TUILiveKit product (TRTC / Mobile Live), sent by the Live backend over the same callback protocol; set up through the Live REST API (live_config), not among the Chat callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - No answer within 2 seconds BLOCKS the gift by default, unlike the Chat callbacks. The setting Live.CallbackBeforeCallBackNotBlock, listed like a command, turns this around: then neither a failed answer nor a missing one blocks the gift. It is a setting, not a callback with a page of its own.
   * - To_Account is an array here.
   *
   * @see https://www.tencentcloud.com/zh/document/product/1071/78196
   * @see https://www.tencentcloud.com/document/product/647/64413
   * @see https://trtc.io/document/72210
   * @see https://cloud.tencent.com/document/product/647/121916
   * @see https://www.tencentcloud.com/zh/document/product/647/72210
   */
  'Live.CallbackBeforeSendGift': { phase: 'before'; family: 'Live'; batch: false; decisions: 'allow' | 'refuse' | 'refuseWithCode' }
  /**
   * Recording status of a live room changed.
   *
   * Sent when a user starts a live stream with recording switched on; or a user ends a live stream while recording is on for the room or in the console. After the recording status changed.
   *
   * - Wraps the recording callback of TRTC: CallbackCommand is added, the rest is that callback. TRTC can also send it by itself, to another URL, with headers Sign (HMAC) and SdkAppId and other retries; that is another protocol.
   * - No EventTime: CallbackTs and EventInfo carry the times.
   * - Live rooms (TUILiveKit); configured like the other Live callbacks.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://cloud.tencent.com/document/product/269/129603
   * @see https://www.tencentcloud.com/ko/document/product/647/78428
   * @see https://www.tencentcloud.com/jp/document/product/647/78428
   * @see https://trtc.io/document/54914
   * @see https://cloud.tencent.com/document/product/647/81113
   */
  'Live.CallbackAfterCloudRecordingChanged': { phase: 'after'; family: 'Live'; batch: false; decisions: never }
  /**
   * After a conference room was created.
   *
   * Sent when a user creates a room on the client; or an app administrator creates a room through the REST API. After the room was created.
   *
   * - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60733
   */
  'Room.CallbackAfterCreateRoom': { phase: 'after'; family: 'Room'; batch: false; decisions: never }
  /**
   * After a conference room was destroyed.
   *
   * Sent when a user destroys the room on the client; or an app administrator destroys the room through the REST API. After the room was destroyed.
   *
   * - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60732
   */
  'Room.CallbackAfterDestroyRoom': { phase: 'after'; family: 'Room'; batch: false; decisions: never }
  /**
   * After a conference room's information was changed.
   *
   * Sent when a user changes the room on the client; or an app administrator changes the room through the REST API. After the change succeeded.
   *
   * - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
   * - The receiver must check that SdkAppid in the URL is its own.
   * - Whether unchanged members of RoomInfo are left out is not said.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60731
   * @see https://www.tencentcloud.com/document/product/647/60731
   */
  'Room.CallbackAfterUpdateRoomInfo': { phase: 'after'; family: 'Room'; batch: false; decisions: never }
  /**
   * After a member entered a conference room.
   *
   * Sent when a user joins a room on the client. After the user joined.
   *
   * - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60735
   */
  'Room.CallbackAfterMemberEnter': { phase: 'after'; family: 'Room'; batch: false; decisions: never }
  /**
   * After a member left a conference room.
   *
   * Sent when a user leaves on the client; or a user is kicked out; or a user's heartbeat expires. After the user left.
   *
   * - Conference/RoomKit product (TRTC), sent by the Room backend over the same callback protocol.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/60720
   * @see https://trtc.io/document/60734
   */
  'Room.CallbackAfterMemberLeave': { phase: 'after'; family: 'Room'; batch: false; decisions: never }
  /**
   * After a call started.
   *
   * Sent when a call is started. After the call started.
   *
   * - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
   * - The receiver must check that SdkAppid in the URL is its own.
   * - The response part was not seen; the fields given are those of every other callback.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/68941
   */
  'Call.CallbackAfterStartCall': { phase: 'after'; family: 'Call'; batch: false; decisions: never }
  /**
   * After a call ended.
   *
   * Sent when a call ends: at most one participant is left. After the call ended; the call record can be queried five seconds later.
   *
   * - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/68940
   */
  'Call.CallbackAfterEndCall': { phase: 'after'; family: 'Call'; batch: false; decisions: never }
  /**
   * After a call member's status changed.
   *
   * Sent when a member connects, hangs up or otherwise changes status. After the change.
   *
   * - TUICallKit product (TRTC Call), sent by the Call backend over the same callback protocol; set up through the Call REST API (call_config/set_callback).
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://www.tencentcloud.com/document/product/647/68934
   * @see https://trtc.io/document/69215
   * @see https://tencentcloud.com/document/product/647/69215
   */
  'Call.CallbackAfterMemberChanged': { phase: 'after'; family: 'Call'; batch: false; decisions: never }
  /**
   * Recording status of a call changed.
   *
   * Sent when the status of a cloud recording task of a call changes. After the change (the mainland page says: after the call was connected).
   *
   * - TUICallKit product (TRTC Call), sent over the same callback protocol; set up through the Call REST API (call_config/set_callback).
   * - The response part was not seen; the fields given are those of every other callback.
   * - The receiver must check that SdkAppid in the URL is its own.
   *
   * @see https://trtc.io/zh/document/80345
   * @see https://trtc.io/document/80345
   * @see https://cloud.tencent.com/document/product/647/131580
   * @see https://trtc.io/document/54914
   * @see https://cloud.tencent.com/document/product/647/81113
   */
  'Call.CallbackAfterRecordChanged': { phase: 'after'; family: 'Call'; batch: false; decisions: never }
}
