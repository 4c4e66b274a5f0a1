package sample;

import static io.vicfield.Scope.*;

import io.vicfield.VicField;

record Machine(
        @VicField(scope = READ_ONLY) String user) {}
        //                                  ^ [VIC058] component user no longer reads its former key User (read-only): VMs that were not written since would lose it. Keep it: @FormerKey(key = "User", scope = READ_ONLY). When no such VM is left, say so with until, write the lock anew with -Avicfield.lock.update=true, and take it away after that version.
