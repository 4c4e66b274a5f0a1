package sample;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(
        @VicField(scope = {HIDDEN, Scope.READ_ONLY}) String name,
        //                ^ [VIC008] Component `name` is HIDDEN and READ_ONLY, but a key is either hidden from the guest or visible to it. Remove one of the two scopes.
        @VicField(scope = {Scope.READ_WRITE, HIDDEN}) String state,
        //                ^ [VIC008] Component `state` is HIDDEN and READ_WRITE, but a key is either hidden from the guest or visible to it. Remove one of the two scopes.
        @VicField(scope = {Scope.READ_WRITE, Scope.READ_ONLY}) String done,
        //                ^ [VIC008] Component `done` is READ_ONLY and READ_WRITE, but a key is either writable for the guest or not. Remove one of the two scopes.
        @VicField(scope = {Scope.READ_WRITE, HIDDEN, Scope.READ_ONLY}) String all) {}
        //                ^ [VIC008] Component `all` is HIDDEN and READ_ONLY, but a key is either hidden from the guest or visible to it. Remove one of the two scopes.
        //                ^ [VIC008] Component `all` is HIDDEN and READ_WRITE, but a key is either hidden from the guest or visible to it. Remove one of the two scopes.
        //                ^ [VIC008] Component `all` is READ_ONLY and READ_WRITE, but a key is either writable for the guest or not. Remove one of the two scopes.
