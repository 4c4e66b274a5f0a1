package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY, key = "User") String user,
        //                                 ^ [VIC055] Component `user` has the key `User` (read-only), but `user` (read-only) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(key = "user")`. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = HIDDEN) String name,
        //                ^ [VIC055] Component `name` has the key `name` (hidden), but `name` (read-only) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(scope = READ_ONLY)`. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = {READ_WRITE, NON_PERSISTENT}, key = "Tty") boolean tty,
        //                                                    ^ [VIC055] Component `tty` has the key `Tty` (read-write+non-persistent), but `tty` (read-only+non-persistent) in its lock: values that VMs store under the old key would be lost. Also read the old key: `formerKeys = @FormerKey(key = "tty", scope = {READ_ONLY, NON_PERSISTENT})`. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = VOLATILE) long clock,
        @VicField(scope = READ_ONLY) String status,
        //                ^ [VIC055] Component `status` has the key `status` (read-only), but `status` (read-write) in its lock: values that VMs store under the old key would be lost. The guest can write the old key, so migrate the stored values. If the guest may set them, read the old key: `formerKeys = @FormerKey(scope = READ_WRITE, guestWritable = true)`. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
        @VicField(scope = READ_ONLY, key = "m") String mode) {}
        //                                 ^ [VIC055] Component `mode` has the key `m` (read-only), but `mode` (inherited) in its lock: values that VMs store under the old key would be lost. Leave the component without a scope: a former key cannot inherit one. If nobody needs the old key, update the lock with `-Avicfield.lock.update=true`.
