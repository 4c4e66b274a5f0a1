package sample;

import io.vicfield.VicField;

record Machine(@VicField String name) {}
//^ [VIC034] Record `Machine` needs the generated class `MachineCodec`, but a class with this name exists. Rename one of the two.

class MachineCodec {}
