package sample;

import io.vicfield.VicField;

record Box<T>(@VicField String name, @VicField T content) {}
//^ [VIC002] record Box has type parameters: its keys' types would not be known when it is compiled. Use a record per concrete type.
        //                                       ^ [VIC006] component content has type T, which the wire format cannot hold. Name the type itself.
