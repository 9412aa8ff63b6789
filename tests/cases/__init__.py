"""The specification by example, to be read first: what each rule of docs/rules.md means for a partnership.

`test_real_cases` shows the most. Then come the rules one by one: `test_terms`, `test_midnights`, `test_continuity`,
`test_entry_into_force`, `test_suspension_and_end`, `test_members` and `test_leap_day_and_calendar_ends`. `test_samples`
and `test_sample_story` say what the registry that comes with the library contains.
"""
