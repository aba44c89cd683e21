;; Products of seven-bit values with int8 weights, summed in int32, and what comes between two products.
;; Built into kernel.wasm by training/assemble.ts; a test rebuilds and compares.
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
    (local $w v128) (local $sum v128) (local $ones v128)
    local.get $rows
    i32.eqz
    if
      return
    end
    v128.const i32x4 0x10001 0x10001 0x10001 0x10001
    local.set $ones
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

  ;; The same for machines on which V8 spells the fused product in five instructions: three of them, the ones at hand.
  (copy "product" "productInSteps" i32x4.relaxed_dot_i8x16_i7x16_add_s
    local.set $sum
    i16x8.relaxed_dot_i8x16_i7x16_s
    local.get $ones
    i32x4.dot_i16x8_s
    local.get $sum
    i32x4.add)

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

  ;; out[row][column] = sums[row][column] * steps[column] + bias[column] in float64, columns in fours;
  ;; with $held, what is over nought of it is added to what stands there
  (func (export "scale")
    (param $sums i32) (param $steps i32) (param $bias i32) (param $out i32) (param $rows i32) (param $columns i32)
    (param $held i32)
    (local $last i32) (local $end i32) (local $step i32) (local $from i32)
    (local $four v128) (local $low v128) (local $high v128)
    local.get $out
    local.get $rows
    local.get $columns
    i32.mul
    i32.const 3
    i32.shl
    i32.add
    local.set $last
    local.get $rows
    i32.eqz
    if
      return
    end
    loop $rowwise
      local.get $steps
      local.set $step
      local.get $bias
      local.set $from
      local.get $out
      local.get $columns
      i32.const 3
      i32.shl
      i32.add
      local.set $end
      loop $columnwise
        local.get $sums
        v128.load
        local.tee $four
        f64x2.convert_low_i32x4_s
        local.get $step
        v128.load
        f64x2.mul
        local.get $from
        v128.load
        f64x2.add
        local.set $low
        local.get $four
        local.get $four
        i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
        f64x2.convert_low_i32x4_s
        local.get $step
        v128.load offset=16
        f64x2.mul
        local.get $from
        v128.load offset=16
        f64x2.add
        local.set $high
        local.get $held
        if
          v128.const i32x4 0 0 0 0
          local.get $low
          f64x2.pmax
          local.get $out
          v128.load
          f64x2.add
          local.set $low
          v128.const i32x4 0 0 0 0
          local.get $high
          f64x2.pmax
          local.get $out
          v128.load offset=16
          f64x2.add
          local.set $high
        end
        local.get $out
        local.get $low
        v128.store
        local.get $out
        local.get $high
        v128.store offset=16
        local.get $sums
        i32.const 16
        i32.add
        local.set $sums
        local.get $step
        i32.const 32
        i32.add
        local.set $step
        local.get $from
        i32.const 32
        i32.add
        local.set $from
        local.get $out
        i32.const 32
        i32.add
        local.tee $out
        local.get $end
        i32.lt_u
        br_if $columnwise
      end
      local.get $out
      local.get $last
      i32.lt_u
      br_if $rowwise
    end
  )

  ;; Rows of float64 to bytes: layer normalisation without gain, 64 for nought, sixteenths, held within 0 to 127.
  ;; Sums run over every eighth place apart and meet at the end; columns in eights.
  (func (export "normalise")
    (param $values i32) (param $to i32) (param $rows i32) (param $columns i32)
    (local $last i32) (local $at i32) (local $end i32)
    (local $mean v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $scale v128) (local $size v128) (local $most v128) (local $half v128)
    f64.const 127
    f64x2.splat
    local.set $most
    f64.const 64.5
    f64x2.splat
    local.set $half
    local.get $columns
    f64.convert_i32_u
    f64x2.splat
    local.set $size
    local.get $values
    local.get $rows
    local.get $columns
    i32.mul
    i32.const 3
    i32.shl
    i32.add
    local.set $last
    local.get $rows
    i32.eqz
    if
      return
    end
    loop $rowwise
      local.get $values
      local.get $columns
      i32.const 3
      i32.shl
      i32.add
      local.set $end

      v128.const i32x4 0 0 0 0
      local.tee $a
      local.tee $b
      local.tee $c
      local.set $d
      local.get $values
      local.set $at
      loop $adding
        local.get $a
        local.get $at
        v128.load
        f64x2.add
        local.set $a
        local.get $b
        local.get $at
        v128.load offset=16
        f64x2.add
        local.set $b
        local.get $c
        local.get $at
        v128.load offset=32
        f64x2.add
        local.set $c
        local.get $d
        local.get $at
        v128.load offset=48
        f64x2.add
        local.set $d
        local.get $at
        i32.const 64
        i32.add
        local.tee $at
        local.get $end
        i32.lt_u
        br_if $adding
      end
      local.get $a
      local.get $b
      local.get $c
      local.get $d
      call $met
      local.get $size
      f64x2.div
      local.set $mean

      v128.const i32x4 0 0 0 0
      local.tee $a
      local.tee $b
      local.tee $c
      local.set $d
      local.get $values
      local.set $at
      loop $squaring
        local.get $a
        local.get $at
        v128.load
        local.get $mean
        f64x2.sub
        local.tee $scale
        local.get $scale
        f64x2.mul
        f64x2.add
        local.set $a
        local.get $b
        local.get $at
        v128.load offset=16
        local.get $mean
        f64x2.sub
        local.tee $scale
        local.get $scale
        f64x2.mul
        f64x2.add
        local.set $b
        local.get $c
        local.get $at
        v128.load offset=32
        local.get $mean
        f64x2.sub
        local.tee $scale
        local.get $scale
        f64x2.mul
        f64x2.add
        local.set $c
        local.get $d
        local.get $at
        v128.load offset=48
        local.get $mean
        f64x2.sub
        local.tee $scale
        local.get $scale
        f64x2.mul
        f64x2.add
        local.set $d
        local.get $at
        i32.const 64
        i32.add
        local.tee $at
        local.get $end
        i32.lt_u
        br_if $squaring
      end
      f64.const 16
      f64x2.splat
      local.get $a
      local.get $b
      local.get $c
      local.get $d
      call $met
      local.get $size
      f64x2.div
      f64.const 0.00001
      f64x2.splat
      f64x2.add
      f64x2.sqrt
      f64x2.div
      local.set $scale

      loop $rounding
        local.get $to
        local.get $most
        local.get $values
        v128.load
        local.get $mean
        f64x2.sub
        local.get $scale
        f64x2.mul
        local.get $half
        f64x2.add
        f64x2.pmin
        i32x4.trunc_sat_f64x2_u_zero
        local.get $most
        local.get $values
        v128.load offset=16
        local.get $mean
        f64x2.sub
        local.get $scale
        f64x2.mul
        local.get $half
        f64x2.add
        f64x2.pmin
        i32x4.trunc_sat_f64x2_u_zero
        i8x16.shuffle 0 4 16 20 0 0 0 0 0 0 0 0 0 0 0 0
        i32x4.extract_lane 0
        i32.store
        local.get $to
        i32.const 4
        i32.add
        local.set $to
        local.get $values
        i32.const 32
        i32.add
        local.tee $values
        local.get $end
        i32.lt_u
        br_if $rounding
      end
      local.get $values
      local.get $last
      i32.lt_u
      br_if $rowwise
    end
  )

  ;; both lanes: the sum of all eight
  (func $met (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    local.get $a
    local.get $b
    f64x2.add
    local.get $c
    local.get $d
    f64x2.add
    f64x2.add
    local.tee $a
    local.get $a
    local.get $a
    i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7
    f64x2.add
  )

  ;; A gated recurrence over a sentence: of each word columns of what it offers, of what stays of the state, of what
  ;; the state shows, in float64; the state shown is added to the stream. The first half of the columns is read from
  ;; the first word on, the second from the last one back. Columns in fours; $state has room for half of them.
  (func (export "gates")
    (param $values i32) (param $stream i32) (param $state i32) (param $rows i32) (param $columns i32)
    (local $half i32) (local $width i32) (local $back i32)
    local.get $rows
    i32.eqz
    if
      return
    end
    local.get $columns
    i32.const 2
    i32.shl
    local.set $half
    local.get $columns
    i32.const 3
    i32.shl
    local.set $width
    local.get $rows
    i32.const 1
    i32.sub
    local.get $width
    i32.mul
    local.set $back

    local.get $values
    local.get $stream
    local.get $state
    local.get $rows
    local.get $width
    local.get $width
    call $direction

    local.get $values
    local.get $half
    i32.add
    local.get $back
    i32.const 3
    i32.mul
    i32.add
    local.get $stream
    local.get $half
    i32.add
    local.get $back
    i32.add
    local.get $state
    local.get $rows
    local.get $width
    i32.const 0
    local.get $width
    i32.sub
    call $direction
  )

  ;; $width: bytes of a word's columns of one kind; $by: bytes from a word of the stream to the next
  (func $direction
    (param $values i32) (param $stream i32) (param $state i32) (param $rows i32) (param $width i32) (param $by i32)
    (local $row i32) (local $at i32) (local $end i32) (local $from i32) (local $to i32)
    (local $nought v128) (local $one v128) (local $half v128) (local $quarter v128) (local $stays v128)
    (local $now v128)
    f64.const 1
    f64x2.splat
    local.set $one
    f64.const 0.5
    f64x2.splat
    local.set $half
    f64.const 0.25
    f64x2.splat
    local.set $quarter
    local.get $state
    local.get $width
    i32.const 1
    i32.shr_u
    i32.add
    local.set $end
    local.get $state
    local.set $at
    loop $clearing
      local.get $at
      local.get $nought
      v128.store
      local.get $at
      i32.const 16
      i32.add
      local.tee $at
      local.get $end
      i32.lt_u
      br_if $clearing
    end
    loop $rowwise
      local.get $state
      local.set $at
      local.get $values
      local.set $from
      local.get $stream
      local.set $to
      loop $columnwise
        local.get $one
        local.get $nought
        local.get $from
        local.get $width
        i32.add
        v128.load
        local.get $quarter
        f64x2.mul
        local.get $half
        f64x2.add
        f64x2.pmax
        f64x2.pmin
        local.set $stays
        local.get $at
        local.get $at
        v128.load
        local.get $stays
        f64x2.mul
        local.get $from
        v128.load
        local.get $one
        local.get $stays
        f64x2.sub
        f64x2.mul
        f64x2.add
        local.tee $now
        v128.store
        local.get $to
        local.get $to
        v128.load
        local.get $now
        local.get $one
        local.get $nought
        local.get $from
        local.get $width
        i32.const 1
        i32.shl
        i32.add
        v128.load
        local.get $quarter
        f64x2.mul
        local.get $half
        f64x2.add
        f64x2.pmax
        f64x2.pmin
        f64x2.mul
        f64x2.add
        v128.store
        local.get $from
        i32.const 16
        i32.add
        local.set $from
        local.get $to
        i32.const 16
        i32.add
        local.set $to
        local.get $at
        i32.const 16
        i32.add
        local.tee $at
        local.get $end
        i32.lt_u
        br_if $columnwise
      end
      local.get $values
      local.get $by
      i32.const 3
      i32.mul
      i32.add
      local.set $values
      local.get $stream
      local.get $by
      i32.add
      local.set $stream
      local.get $row
      i32.const 1
      i32.add
      local.tee $row
      local.get $rows
      i32.lt_u
      br_if $rowwise
    end
  )
)
