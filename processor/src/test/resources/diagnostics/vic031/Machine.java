package sample;

import io.vicfield.VicField;
import java.util.Optional;

record Machine(@VicField(required = true) Optional<String> name) {}
        //                          ^ [VIC031] Component `name` is `required`, but it is optional. Remove one of the two.
