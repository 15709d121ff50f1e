"""Codes and values become translated sentences here, and nowhere else in the window.

Free functions translate in the context "Wording"; widgets use `self.tr`. English is the source language.
"""
