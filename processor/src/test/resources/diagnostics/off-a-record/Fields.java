package sample;

import io.vicfield.VicField;

class Fields {
    @VicField
    String field;
        // ^ [VIC001] `@VicField` is on `field`, which is not a record component. Declare the type as a record, or remove the annotation.

    record Constants(@VicField String name) {
        @VicField
        static final int LIMIT = 3;
        //               ^ [VIC001] `@VicField` is on `LIMIT`, which is not a record component. Declare the type as a record, or remove the annotation.
    }

    interface Settings {
        @VicField String NAME = "";
        //               ^ [VIC001] `@VicField` is on `NAME`, which is not a record component. Declare the type as a record, or remove the annotation.
    }

    enum Level {
        @VicField
      //^ [VIC001] `@VicField` is on `LOW`, which is not a record component. Declare the type as a record, or remove the annotation.
        LOW;

        @VicField int number;
        //            ^ [VIC001] `@VicField` is on `number`, which is not a record component. Declare the type as a record, or remove the annotation.
    }
}
