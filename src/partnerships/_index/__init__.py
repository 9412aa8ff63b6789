"""An index of many partnerships: `index` answers, `store` holds and shares it, `changes` adds a few."""
