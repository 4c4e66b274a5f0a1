package sample;

import io.vicfield.VicField;

class Machines {
    private record Disk(@VicField String path) {}
        //  ^ [VIC003] Record `Disk` is private, so the generated codec in its package cannot access it. Make the record package-private or public.
}
