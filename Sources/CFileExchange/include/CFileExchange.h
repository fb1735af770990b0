#ifndef C_FILE_EXCHANGE_H
#define C_FILE_EXCHANGE_H

/// Swaps two directory entries in one atomic step (renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the errno of the failure. Both paths must exist on one file system.
int file_exchange(const char *first, const char *second);

/// Whether something is mounted at the open folder, be it another file system or another folder of the same one.
/// Returns 1 or 0; also 0 where the kernel (before Linux 5.8) cannot tell.
int folder_is_mount_point(int descriptor);

#endif
