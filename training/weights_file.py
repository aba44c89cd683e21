"""Writes one weights file; dateline/src/reading/syntax/weights.ts describes the format and reads it."""

import json

import numpy

ALIGNED = 16
KINDS = {"int8": "i8", "uint32": "u32", "float32": "f32"}


def write_weights(path, name, settings, parts):
    """parts: name -> numpy array of int8, uint32 or float32, or a list of strings without line ends."""
    index, payload = {}, bytearray()
    for key, part in parts.items():
        payload.extend(b"\0" * (-len(payload) % ALIGNED))
        if isinstance(part, list):
            data = "\n".join(part).encode("utf-8", "surrogatepass")
            index[key] = {"kind": "text", "at": len(payload), "bytes": len(data), "shape": [len(part)]}
        else:
            data = numpy.ascontiguousarray(part).tobytes()
            index[key] = {"kind": KINDS[part.dtype.name], "at": len(payload), "bytes": len(data),
                          "shape": list(part.shape)}
        payload.extend(data)
    header = json.dumps({"name": name, "settings": settings, "parts": index}, separators=(",", ":")).encode()
    header += b" " * (-(8 + len(header)) % ALIGNED)
    with open(path, "wb") as file:
        file.write(b"DLW1" + len(header).to_bytes(4, "little") + header + payload)


def rows_as_int8(matrix):
    """int8 rows and the step of each: matrix is nearly rows * step."""
    steps = numpy.maximum(numpy.abs(matrix).max(1), 1e-8) / 127
    rows = numpy.clip(numpy.rint(matrix / steps[:, None]), -127, 127).astype(numpy.int8)
    return rows, steps.astype(numpy.float32)
