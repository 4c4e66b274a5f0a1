package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;

class Machine {
    record Reserved(@VicField String wireKey, @VicField int readFrom) {}
        //                           ^ [VIC039] component wireKey has the name of what every typed key does, wireKey(). Rename the component; its key on the wire may stay, with @VicField(key = "wireKey").
        //                                                  ^ [VIC039] component readFrom has the name of what every typed key does, readFrom(). Rename the component; its key on the wire may stay, with @VicField(key = "readFrom").

    record Fine(@VicField(key = "wireKey") String renamed, @VicIgnore String writeTo, @VicField String at) {}
}
