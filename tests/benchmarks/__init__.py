"""How fast the library answers, beside others in the same run. Nothing here asserts a time.

python -m tests.benchmarks --size 10000
"""
