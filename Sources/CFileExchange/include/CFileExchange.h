#ifndef C_FILE_EXCHANGE_H
#define C_FILE_EXCHANGE_H

/// Swaps two directory entries in one atomic step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the errno of the failure. Both paths must exist on one file system.
int file_exchange(const char *first, const char *second);

#endif
