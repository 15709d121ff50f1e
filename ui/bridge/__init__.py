"""Between the asyncio core and Qt: announced changes as signals, coroutines as running jobs, dialogs that are awaited."""
