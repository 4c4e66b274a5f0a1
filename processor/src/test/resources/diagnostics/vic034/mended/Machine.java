package sample;

import io.vicfield.VicField;

record Machine(@VicField String name) {}

class HandWrittenCodec {}
