package sample;

import io.vicfield.VicField;
import io.vicfield.VicNamespace;

@VicNamespace("myapp")
        //    ^ [VIC029] the namespace "myapp" of Machine is no single name with a dot behind it. Write it as in @VicNamespace("myapp.").
record Machine(@VicField String name) {
    @VicNamespace("a.b.")
        //        ^ [VIC029] the namespace "a.b." of Two is no single name with a dot behind it. Write it as in @VicNamespace("myapp.").
    record Two(@VicField String name) {}

    @VicNamespace("")
        //        ^ [VIC029] the namespace "" of None is no single name with a dot behind it. Write it as in @VicNamespace("myapp.").
    record None(@VicField String name) {}

    @VicNamespace("a b.")
        //        ^ [VIC029] the namespace "a b." of Blank is no single name with a dot behind it. Write it as in @VicNamespace("myapp.").
    record Blank(@VicField String name) {}
}
