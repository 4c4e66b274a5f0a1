package sample;

import io.vicfield.VicField;

record Machine(
        @VicField String name,
        @Deprecated String forgotten,
        //                 ^ [VIC004] component forgotten has neither @VicField nor @VicIgnore: it would be lost in silence. Give it a key with @VicField, or say with @VicIgnore that it is no configuration.
        int alsoForgotten) {}
        //  ^ [VIC004] component alsoForgotten has neither @VicField nor @VicIgnore: it would be lost in silence. Give it a key with @VicField, or say with @VicIgnore that it is no configuration.
