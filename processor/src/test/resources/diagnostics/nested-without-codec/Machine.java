package sample;

import io.vicfield.VicField;
import java.util.Map;
import library.Part;

record Machine(@VicField Part part, @VicField Map<String, Part> parts) {}
        //                    ^ [VIC022] Component `part` holds record `library.Part`, but its jar does not contain the codec `PartCodec`. Compile that jar with vicfield-processor on the processor path, or name a converter with `converter` or `@VicConverters`.
        //                                                      ^ [VIC022] Component `parts` holds record `library.Part`, but its jar does not contain the codec `PartCodec`. Compile that jar with vicfield-processor on the processor path, or name a converter with `converter` or `@VicConverters`.
