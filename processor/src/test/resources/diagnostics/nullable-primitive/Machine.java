package sample;

import io.vicfield.VicField;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

record Machine(@VicField @Nullable int count, @VicField @Nullable boolean flag) {
        //                             ^ [VIC037] component count is @Nullable but a primitive, which is always there. Use the boxed type, or drop @Nullable.
        //                                                                ^ [VIC037] component flag is @Nullable but a primitive, which is always there. Use the boxed type, or drop @Nullable.
    @Target(ElementType.FIELD)
    @interface Nullable {}
}
