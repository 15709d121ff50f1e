"""The window: Qt widgets over the services and domain types, nothing below them."""
