package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY) String user) {}
        //                                  ^ [VIC058] Component `user` no longer reads its former key `User` (read-only): VMs that still store the former key would lose the value. Keep `@FormerKey(key = "User", scope = READ_ONLY)`. When no VM has the former key, set `until`, update the lock with `-Avicfield.lock.update=true`, and remove the former key after that version.
        //                                  ^ [VIC058] Component `user` no longer reads its former key `state` (read-write): VMs that still store the former key would lose the value. Keep `@FormerKey(key = "state", scope = READ_WRITE, guestWritable = true)`. When no VM has the former key, set `until`, update the lock with `-Avicfield.lock.update=true`, and remove the former key after that version.
