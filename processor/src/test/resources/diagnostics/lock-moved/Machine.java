package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY, key = "User") String user,
        //                                 ^ [VIC055] Component `user` has the key `User` (read-only), but `user` (read-only) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(key = "user")`. If nobody needs it, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = HIDDEN) String name,
        //                ^ [VIC055] Component `name` has the key `name` (hidden), but `name` (read-only) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(scope = READ_ONLY)`. If nobody needs it, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}, key = "Tty") boolean tty,
        //                                                    ^ [VIC055] Component `tty` has the key `Tty` (read-write+non-persistent), but `tty` (read-only+non-persistent) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(key = "tty", scope = {READ_ONLY, NON_PERSISTENT})`. If nobody needs it, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = VOLATILE) long clock) {}
