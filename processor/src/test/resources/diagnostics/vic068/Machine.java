package sample;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("acme.")
record Machine(@VicField(scope = HIDDEN) int memsize) {}
        //                                   ^ [VIC068] Component `memsize` has the hidden key `memsize`, which is a setting of the VM itself. Use another key, such as `acme.memsize`, or add READ_ONLY or READ_WRITE. To only read the setting, add `skipEncode = true`. To change it, write the key as `exactKey`. vSphere's API ignores the keys of settings that have a property of their own, such as `memsize`.
