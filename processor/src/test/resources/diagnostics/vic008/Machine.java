package sample;

import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;

import io.vicfield.VicField;

record Machine(@VicField(scope = {READ_WRITE, READ_ONLY}) String state) {}
        //                       ^ [VIC008] Component `state` is READ_ONLY and READ_WRITE, but a key is either writable for the guest or not. Remove one of the two scopes.
