"""Changes that a next charter version makes to devices: ending one at its cut, handing its seats to a new key."""

from dataclasses import replace

from workstation.domain.charter import Charter, Cut, Device, DeviceStatus
from workstation.domain.identifiers import DeviceId


def end_device(charter: Charter, device: DeviceId, cut: Cut) -> Charter:
    """Return the charter in which `device` is retired at `cut`: what it signed up to there stays good."""
    ended = replace(charter.devices[device], status=DeviceStatus.RETIRED, cut=cut)
    return replace(charter, devices={**charter.devices, device: ended})


def hand_over(charter: Charter, old: DeviceId, new: Device) -> Charter:
    """Return the charter with the device `new`, which publishes what `old` published, under the next epoch."""
    moved = {
        account: replace(seat, device=new.id, epoch=seat.epoch + 1)
        for account, seat in charter.publishers.items()
        if seat.device == old and seat.not_after is None
    }
    return replace(
        charter,
        devices={**charter.devices, new.id: new},
        publishers={**charter.publishers, **moved},
    )
