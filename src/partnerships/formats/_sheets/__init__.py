"""Files of any form as sheets: records of cells."""
