"""The first start: two doors, a form, a passphrase where no keyring is; and why a workspace cannot be opened.

`first_start_view` leads from page to page and does the founding. `founding_form` knows what is still missing. The pages
know nothing of each other. `cannot_open_page` is shown instead when there is a workspace that does not open.
"""
