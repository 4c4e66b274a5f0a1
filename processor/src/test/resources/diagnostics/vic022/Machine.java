package sample;

import io.vicfield.VicField;
import library.Part;

record Machine(@VicField Part part) {}
        //                    ^ [VIC022] Component `part` holds record `library.Part`, but its jar does not contain the codec `PartCodec`. Compile that jar with vicfield-processor on the processor path, or name a converter with `converter` or `@VicConverters`.
