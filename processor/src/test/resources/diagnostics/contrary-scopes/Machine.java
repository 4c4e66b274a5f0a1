package sample;

import static io.vicfield.Scope.HIDDEN;

import io.vicfield.Scope;
import io.vicfield.VicField;

record Machine(
        @VicField(scope = {HIDDEN, Scope.READ_ONLY}) String name,
        //                ^ [VIC008] component name is HIDDEN and READ_ONLY: a key is either kept from the guest or shown to it. Drop one of the two.
        @VicField(scope = {Scope.READ_WRITE, HIDDEN}) String state,
        //                ^ [VIC008] component state is HIDDEN and READ_WRITE: a key is either kept from the guest or shown to it. Drop one of the two.
        @VicField(scope = {Scope.READ_WRITE, Scope.READ_ONLY}) String done,
        //                ^ [VIC008] component done is READ_ONLY and READ_WRITE: a key is either the guest's to change or not. Drop one of the two.
        @VicField(scope = {Scope.READ_WRITE, HIDDEN, Scope.READ_ONLY}) String all) {}
        //                ^ [VIC008] component all is HIDDEN and READ_ONLY: a key is either kept from the guest or shown to it. Drop one of the two.
        //                ^ [VIC008] component all is HIDDEN and READ_WRITE: a key is either kept from the guest or shown to it. Drop one of the two.
        //                ^ [VIC008] component all is READ_ONLY and READ_WRITE: a key is either the guest's to change or not. Drop one of the two.
