package sample;

import io.vicfield.VicField;
import org.jspecify.annotations.Nullable;

record Machine(@VicField @Nullable int count) {}
        //                             ^ [VIC037] Component `count` is `@Nullable`, but its primitive type is never null. Use the boxed type, or remove `@Nullable`.
