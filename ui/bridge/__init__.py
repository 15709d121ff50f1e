"""Between the asyncio core and Qt: changes as signals, coroutines as running jobs, dialogs that are awaited."""
