package sample;

import io.vicfield.VicField;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

record Machine(@VicField @Nullable int count, @VicField @Nullable boolean flag) {
        //                             ^ [VIC037] Component `count` is `@Nullable`, but its primitive type is never null. Use the boxed type, or remove `@Nullable`.
        //                                                                ^ [VIC037] Component `flag` is `@Nullable`, but its primitive type is never null. Use the boxed type, or remove `@Nullable`.
    @Target(ElementType.FIELD)
    @interface Nullable {}
}
