package sample;

import io.vicfield.VicField;

class Main {
    record Machine(@VicField String name) {}

    void main() {}
}
