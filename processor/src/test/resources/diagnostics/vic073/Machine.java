package sample;

import io.vicfield.VicField;

record Machine(@VicField(exactKey = "guestinfo.ci./queue") String queue) {}
        //                          ^ [VIC073] Component `queue` has the exact key `guestinfo.ci./queue`, which has the form of vicfield's own keys. Use `key`, a scope, and `@VicNamespace` on the record.
