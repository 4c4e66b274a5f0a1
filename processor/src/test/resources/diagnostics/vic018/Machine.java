package sample;

import io.vicfield.VicField;
import java.util.Optional;

record Machine(@VicField(defaultValue = "a") Optional<String> name) {}
        //                              ^ [VIC018] Component `name` has a `defaultValue`, but it is optional: an empty value would decode as the default. Remove `defaultValue`. Only scalars that always write a key can have a default.
