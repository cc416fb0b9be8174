"""Handles the events of the receiver. pip install nats-py; python consumer.py nats://127.0.0.1:4222"""
import asyncio
import json
import sys
from urllib.parse import unquote

import nats


async def main():
    connection = await nats.connect(sys.argv[1])
    events = await connection.jetstream().pull_subscribe("tcw.events.*", durable="python")
    while True:
        try:
            messages = await events.fetch(10, timeout=5)
        except nats.errors.TimeoutError:
            continue
        for message in messages:
            attributes = {name: unquote(value) for name, value in message.headers.items()}
            print(attributes["ce-type"], attributes["ce-id"], json.loads(message.data), flush=True)
            await message.ack_sync()


asyncio.run(main())
