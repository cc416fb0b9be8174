"""A small receiver of Tencent Cloud Chat's webhooks: WSGI, and nothing but the standard library."""

import hashlib
import hmac
import json
import time
from urllib.parse import parse_qsl


def answer(code=0, info="", **members):
    return {"ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": info, **members}


def decide(command, body):
    """Your code: what to answer to a callback. Events are acknowledged like everything else."""
    if command == "Group.CallbackBeforeSendMsg" and "casino" in json.dumps(body["MsgBody"]):
        return answer(10100, "No ads, please")
    if command in ("Sns.CallbackPrevFriendAdd", "Sns.CallbackPrevFriendResponse"):
        return answer(ResultItem=[])  # nobody is refused
    if command == "Chatbot.OnC2CSignalMessage":
        return answer(1, RspData="")  # the chatbot gets nothing
    return answer()


def create_app(app_id, token, clock=time.time):
    """The WSGI app for the callback URL. `clock` gives seconds since 1970; tests set it."""

    def is_signed(query):
        seconds, sign = query.get("RequestTime", ""), query.get("Sign", "")
        # At most a minute away, and the SHA-256 of token and time.
        if not (seconds.isascii() and seconds.isdigit() and abs(clock() - int(seconds)) <= 60):
            return False
        expected = hashlib.sha256(f"{token}{seconds}".encode()).hexdigest()
        return hmac.compare_digest(sign.encode(), expected.encode())

    def judge(environ):
        query = dict(parse_qsl(environ["QUERY_STRING"]))
        if environ["REQUEST_METHOD"] != "POST" or query.get("SdkAppid") != str(app_id):
            return "403 Forbidden", answer(1, "not for us")
        if not is_signed(query):
            return "401 Unauthorized", answer(1, "wrong signature")
        try:
            # The platform sends no Content-Type; the body is JSON all the same.
            body = json.loads(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)))
        except ValueError:
            return "400 Bad Request", answer(1, "not JSON")
        return "200 OK", decide(query.get("CallbackCommand"), body)

    def app(environ, start_response):
        status, reply = judge(environ)
        start_response(status, [("Content-Type", "application/json")])
        return [json.dumps(reply).encode()]

    return app
