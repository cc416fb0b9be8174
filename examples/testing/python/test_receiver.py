import io
import json
import os
from pathlib import Path
from urllib.parse import urlencode

import pytest
from jsonschema.validators import validator_for

from receiver import create_app

FOLDER = Path(os.environ.get("FIXTURES", Path(__file__).parents[3] / "generated/fixtures"))
INDEX = json.loads((FOLDER / "index.json").read_text("utf-8"))
CALLBACKS = {callback["command"]: callback for callback in INDEX["callbacks"]}
REQUESTS = [
    pytest.param(callback, request["file"], id=request["file"])
    for callback in CALLBACKS.values()
    for request in callback["requests"]
]


def post(query, body: bytes):
    """Sends a body as the platform does: without a Content-Type. The clock is that of the fixtures."""
    app = create_app(INDEX["sdkAppId"], INDEX["token"], clock=lambda: INDEX["requestTime"])
    environ = {
        "REQUEST_METHOD": "POST",
        "QUERY_STRING": urlencode(query),
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    started = []
    content = b"".join(app(environ, lambda status, headers: started.append(status)))
    return int(started[0].split()[0]), json.loads(content)


@pytest.mark.parametrize("callback, file", REQUESTS)
def test_every_callback_is_answered_by_the_contract(callback, file):
    status, reply = post(callback["query"], (FOLDER / file).read_bytes())
    assert status == 200
    schema = json.loads((FOLDER / callback["schemas"]["reply"]).read_text("utf-8"))
    validator_for(schema)(schema).validate(reply)


@pytest.mark.parametrize("command", CALLBACKS)
def test_a_wrong_signature_is_refused(command):
    query = {**CALLBACKS[command]["query"], "Sign": "0" * 64}
    assert post(query, b"{}")[0] == 401


def test_an_old_signature_is_refused():
    query = CALLBACKS["State.StateChange"]["query"]
    assert post({**query, "RequestTime": str(INDEX["requestTime"] - 61)}, b"{}")[0] == 401


def test_an_ad_is_refused():
    callback = CALLBACKS["Group.CallbackBeforeSendMsg"]
    body = json.loads((FOLDER / callback["requests"][0]["file"]).read_text("utf-8"))
    body["MsgBody"] = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "casino!"}}]
    _, reply = post(callback["query"], json.dumps(body).encode())
    # The verdict of such a reply in the index: the sender sees the code of the app's own.
    assert "refuseWithCode" in [one.get("decision") for one in callback["replies"]]
    assert reply["ErrorCode"] == 10100
