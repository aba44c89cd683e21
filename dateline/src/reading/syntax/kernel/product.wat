;; Products of seven-bit values with int8 weights, summed in int32.
;; Built into product.wasm by training/assemble.ts; a test rebuilds and compares.
(module
  (import "dateline" "memory" (memory 1))

  ;; out[row][column] = sum over depth of values[row][..] * weights[column][..]
  ;; rows in twos, columns in fours, depth in sixteens; values 0 to 127, so that the relaxed product is exact.
  (func (export "product")
    (param $values i32) (param $weights i32) (param $out i32) (param $rows i32) (param $columns i32) (param $depth i32)
    (local $row i32) (local $column i32) (local $end i32)
    (local $x i32) (local $y i32) (local $w0 i32) (local $w1 i32) (local $w2 i32) (local $w3 i32)
    (local $to i32)
    (local $a v128) (local $b v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $w v128)
    local.get $rows
    i32.eqz
    if
      return
    end
    loop $rowwise
      i32.const 0
      local.set $column
      local.get $weights
      local.set $w0
      loop $columnwise
        v128.const i32x4 0 0 0 0
        local.tee $a0
        local.tee $a1
        local.tee $a2
        local.tee $a3
        local.tee $b0
        local.tee $b1
        local.tee $b2
        local.set $b3
        local.get $values
        local.tee $x
        local.get $depth
        i32.add
        local.tee $y
        local.set $end
        local.get $w0
        local.get $depth
        i32.add
        local.tee $w1
        local.get $depth
        i32.add
        local.tee $w2
        local.get $depth
        i32.add
        local.set $w3
        loop $deep
          local.get $x
          v128.load
          local.set $a
          local.get $y
          v128.load
          local.set $b

          local.get $w0
          v128.load
          local.tee $w
          local.get $a
          local.get $a0
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $a0
          local.get $w
          local.get $b
          local.get $b0
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $b0

          local.get $w1
          v128.load
          local.tee $w
          local.get $a
          local.get $a1
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $a1
          local.get $w
          local.get $b
          local.get $b1
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $b1

          local.get $w2
          v128.load
          local.tee $w
          local.get $a
          local.get $a2
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $a2
          local.get $w
          local.get $b
          local.get $b2
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $b2

          local.get $w3
          v128.load
          local.tee $w
          local.get $a
          local.get $a3
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $a3
          local.get $w
          local.get $b
          local.get $b3
          i32x4.relaxed_dot_i8x16_i7x16_add_s
          local.set $b3

          local.get $w0
          i32.const 16
          i32.add
          local.set $w0
          local.get $w1
          i32.const 16
          i32.add
          local.set $w1
          local.get $w2
          i32.const 16
          i32.add
          local.set $w2
          local.get $w3
          i32.const 16
          i32.add
          local.set $w3
          local.get $y
          i32.const 16
          i32.add
          local.set $y
          local.get $x
          i32.const 16
          i32.add
          local.tee $x
          local.get $end
          i32.lt_u
          br_if $deep
        end

        ;; the four lanes of each sum together: columns 0 to 3 of the first row, then of the second
        local.get $out
        local.get $column
        i32.const 2
        i32.shl
        i32.add
        local.tee $to
        local.get $a0
        local.get $a1
        call $folded
        local.get $a2
        local.get $a3
        call $folded
        call $joined
        v128.store
        local.get $to
        local.get $columns
        i32.const 2
        i32.shl
        i32.add
        local.get $b0
        local.get $b1
        call $folded
        local.get $b2
        local.get $b3
        call $folded
        call $joined
        v128.store

        local.get $w3
        local.set $w0
        local.get $column
        i32.const 4
        i32.add
        local.tee $column
        local.get $columns
        i32.lt_u
        br_if $columnwise
      end
      local.get $values
      local.get $depth
      i32.const 1
      i32.shl
      i32.add
      local.set $values
      local.get $out
      local.get $columns
      i32.const 3
      i32.shl
      i32.add
      local.set $out
      local.get $row
      i32.const 2
      i32.add
      local.tee $row
      local.get $rows
      i32.lt_u
      br_if $rowwise
    end
  )

  ;; p0+p2, q0+q2, p1+p3, q1+q3
  (func $folded (param $p v128) (param $q v128) (result v128)
    local.get $p
    local.get $q
    i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
    local.get $p
    local.get $q
    i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
    i32x4.add
  )

  ;; of two folded pairs the four whole sums
  (func $joined (param $p v128) (param $q v128) (result v128)
    local.get $p
    local.get $q
    i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
    local.get $p
    local.get $q
    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
    i32x4.add
  )
)
