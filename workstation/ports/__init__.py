"""What the services need from outside, as Protocols that adapters fulfil."""
