// A stream buffer on a file descriptor that keeps the first write error.
#include "system/descriptor_buffer.hpp"

#include <unistd.h>

#include <cerrno>

namespace campaign {

DescriptorBuffer::DescriptorBuffer(int descriptor) : descriptor_(descriptor) {
  setp(bytes_.data(), bytes_.data() + bytes_.size());
}

DescriptorBuffer::~DescriptorBuffer() { DescriptorBuffer::sync(); }

int DescriptorBuffer::sync() {
  for (const char* from = pbase(); from < pptr() && failure_ == 0;) {
    const auto written = ::write(descriptor_, from, static_cast<size_t>(pptr() - from));
    if (written >= 0)
      from += written;
    else if (errno != EINTR)
      failure_ = errno;
  }
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  errno = failure_;
  return failure_ == 0 ? 0 : -1;
}

DescriptorBuffer::int_type DescriptorBuffer::overflow(int_type character) {
  if (DescriptorBuffer::sync() != 0) return traits_type::eof();
  if (!traits_type::eq_int_type(character, traits_type::eof()))
    sputc(traits_type::to_char_type(character));
  return traits_type::not_eof(character);
}

}  // namespace campaign
