package sample;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;

record Machine(@VicField(exactKey = "guestinfo.userdata", scope = READ_ONLY) String userdata) {}
        //                                                        ^ [VIC074] Component `userdata` has the exact key `guestinfo.userdata` and the scope READ_ONLY, but the key is READ_WRITE. Remove `scope`: an exact key shows its scope.
