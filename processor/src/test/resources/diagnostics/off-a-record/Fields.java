package sample;

import io.vicfield.VicField;

class Fields {
    @VicField
    String field;
        // ^ [VIC001] @VicField stands on field, which is no component of a record. Declare the type as a record, or take the annotation away.

    record Constants(@VicField String name) {
        @VicField
        static final int LIMIT = 3;
        //               ^ [VIC001] @VicField stands on LIMIT, which is no component of a record. Declare the type as a record, or take the annotation away.
    }

    interface Settings {
        @VicField String NAME = "";
        //               ^ [VIC001] @VicField stands on NAME, which is no component of a record. Declare the type as a record, or take the annotation away.
    }

    enum Level {
        @VicField
      //^ [VIC001] @VicField stands on LOW, which is no component of a record. Declare the type as a record, or take the annotation away.
        LOW;

        @VicField int number;
        //            ^ [VIC001] @VicField stands on number, which is no component of a record. Declare the type as a record, or take the annotation away.
    }
}
