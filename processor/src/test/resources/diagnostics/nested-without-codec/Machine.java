package sample;

import io.vicfield.VicField;
import java.util.Map;
import library.Part;

record Machine(@VicField Part part, @VicField Map<String, Part> parts) {}
        //                    ^ [VIC022] component part holds record library.Part, whose jar has no PartCodec. Compile that jar with vicfield-processor on its processor path.
        //                                                      ^ [VIC022] component parts holds record library.Part, whose jar has no PartCodec. Compile that jar with vicfield-processor on its processor path.
