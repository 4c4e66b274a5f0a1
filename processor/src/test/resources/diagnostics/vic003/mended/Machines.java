package sample;

import io.vicfield.VicField;

class Machines {
    record Disk(@VicField String path) {}
}
