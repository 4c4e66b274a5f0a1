package sample;

import io.vicfield.VicField;

class Machines {
    private record Disk(@VicField String path) {}
        //  ^ [VIC003] Record `Disk` or a type around it is private, so the generated codec in its package cannot access the record. Make the record and the types around it package-private or public.
}
