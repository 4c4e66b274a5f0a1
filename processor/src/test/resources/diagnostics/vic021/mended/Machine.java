package sample;

import io.vicfield.VicField;

record Machine(@VicField Disk disk) {
    record Disk(@VicField String path) {}
}
